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

/** The day by which a date is ordered: an open beginning stands where the end does, since "before 1937" is told of then. */
function placeOf(edtf: string): Bounds | null {
  const bounds = boundsOf(edtf);
  const value = bounds?.first === -Infinity ? parseEdtf(edtf) : null;
  if (bounds === null || value?.kind !== 'interval' || typeof value.end === 'string') return bounds;
  return { ...bounds, first: firstDay(value.end) };
}

/**
 * Orders EDTF dates by first day (`../1937` by that of 1937), then the longer (coarser) one first: `1914` stands before `1914-01`, which stands
 * before `1914-01-01`. Dates with the same bounds (`1914`, `1914~`) and texts that are not dates, which come last, go
 * by their characters, so only equal texts compare as 0.
 */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (x !== null && y !== null) {
    if (x.first !== y.first) return x.first < y.first ? -1 : 1;
    if (x.last !== y.last) return x.last > y.last ? -1 : 1;
  } else if (x !== y) {
    return x === null ? 1 : -1;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when the date may fall on a day of the range; false when the text is not an EDTF date. */
export function overlaps(edtf: string, range: Bounds): boolean {
  const bounds = boundsOf(edtf);
  return bounds !== null && bounds.first <= range.last && bounds.last >= range.first;
}
