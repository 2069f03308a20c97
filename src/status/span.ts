/** The days in which a dated change happened, and how they lie to the time asked for. */
import type { Bounds } from '../dates/bounds.js';
import { parseEdtf, type EdtfPoint } from '../dates/edtf.js';
import { firstDay, lastDay } from '../dates/point.js';
import type { Edtf } from '../model.js';

/** After every stated change: the time asked for when no date is given. */
export const TODAY: Bounds = { first: Infinity, last: Infinity };

const YEAR = 10_000;
/** "About 1830" may be a few years off, an approximate month or day hardly more than one. */
const ABOUT = { year: 5 * YEAR, finer: YEAR } as const;

const bounds = (point: EdtfPoint): Bounds => ({ first: firstDay(point), last: lastDay(point) });

/**
 * The days, as `boundsOf` numbers them, in one of which a change of this date happened; null when the text is not an EDTF date.
 * "Since 1992" (`1992/..`) is a change of 1992, "by 1970" (`../1970`) one of any day until then. `1960~/1963~` is the
 * dataset's way to write the early 1960s, and is no wider than it says.
 */
export function spanOf(edtf: Edtf): Bounds | null {
  const value = parseEdtf(edtf);
  if (value === null) return null;
  if (value.kind === 'point') {
    const { first, last } = bounds(value);
    const margin = value.qualifier === '' ? 0 : value.month === null ? ABOUT.year : ABOUT.finer;
    return { first: first - margin, last: last + margin };
  }
  const { start, end } = value;
  if (typeof start === 'string') return { first: -Infinity, last: typeof end === 'string' ? Infinity : lastDay(end) };
  if (end === '..') return bounds(start);
  return { first: firstDay(start), last: end === '' ? Infinity : Math.max(lastDay(end), lastDay(start)) };
}

/** `past`: it had happened by the first day asked for. `future`: not before the last day had gone. Else it is open. */
export type Position = 'past' | 'open' | 'future';

/** Where a change lies, seen from the time asked for. A change of one day has happened on that day. */
export function positionOf(span: Bounds, asked: Bounds): Position {
  if (asked.first === Infinity) return 'past';
  if (asked.first > span.last || (span.first === span.last && asked.first === span.first)) return 'past';
  return asked.last < span.first ? 'future' : 'open';
}

/** True when the change surely happened in the time asked for. */
export const isWithin = (span: Bounds, asked: Bounds): boolean => span.first >= asked.first && span.last <= asked.last;
