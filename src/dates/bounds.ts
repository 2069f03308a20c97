/** The days between which a date lies, for sorting and filtering. */
import { parseEdtf } from './edtf.js';
import { firstDay, lastDay } from './point.js';

/**
 * First and last day as integers that sort, year × 10000 + month × 100 + day (19221010; 44 BC is the year -43);
 * -Infinity and Infinity where an end is open or unknown.
 */
export interface Bounds {
  first: number;
  last: number;
}

/**
 * The days that an EDTF date may mean: `1913-04` is 19130401 to 19130430, `14XX` 14000101 to 14991231. A qualifier
 * (~ ? %) does not widen them. Null when the text is not an EDTF date.
 */
export function boundsOf(edtf: string): Bounds | null {
  const value = parseEdtf(edtf);
  if (value === null) return null;
  if (value.kind === 'point') return { first: firstDay(value), last: lastDay(value) };
  const { start, end } = value;
  return {
    first: typeof start === 'string' ? -Infinity : firstDay(start),
    last:
      typeof end === 'string'
        ? Infinity
        : Math.max(lastDay(end), typeof start === 'string' ? -Infinity : lastDay(start)),
  };
}

/** A date as it is ordered: by the day where it stands, then by its last day, then by its characters. */
export interface DateOrder {
  edtf: string;
  /** The first day; an open beginning stands where the end begins, since "before 1937" is told of then. What is no date comes last. */
  at: number;
  bounds: Bounds;
}

const NO_DATE: Bounds = { first: Infinity, last: Infinity };

export function dateOrder(edtf: string): DateOrder {
  const bounds = boundsOf(edtf) ?? NO_DATE;
  const value = bounds.first === -Infinity ? parseEdtf(edtf) : null;
  const end = value?.kind === 'interval' && typeof value.end !== 'string' ? value.end : null;
  return { edtf, at: end === null ? bounds.first : firstDay(end), bounds };
}

/** By day, then the longer time first, then by the characters, so that only equal texts compare as 0. */
export const compareDates = (a: DateOrder, b: DateOrder): number =>
  less(a.at, b.at) || less(b.bounds.last, a.bounds.last) || less(a.edtf, b.edtf);

/**
 * Orders EDTF dates by first day (`../1937` by that of 1937), then the longer (coarser) one first: `1914` stands before `1914-01`, which stands
 * before `1914-01-01`. Dates with the same bounds (`1914`, `1914~`) and texts that are not dates, which come last, go
 * by their characters, so only equal texts compare as 0.
 */
export const compareEdtf = (a: string, b: string): number => compareDates(dateOrder(a), dateOrder(b));

/** True when the date may fall on a day of the range; false when the text is not an EDTF date. */
export function overlaps(edtf: string, range: Bounds): boolean {
  const bounds = boundsOf(edtf);
  return bounds !== null && bounds.first <= range.last && bounds.last >= range.first;
}

/** Orders numbers or texts: below 0 when `a` comes first. */
export function less<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
