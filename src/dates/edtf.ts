/** Dates in EDTF (ISO 8601-2) level 1, as far as datasets use it: points, and intervals of two of them. */
import { firstDay, formatPoint, parsePoint, type EdtfPoint } from './point.js';

export type { EdtfPoint } from './point.js';

/** A point, or the lack of one: `..` is an open end (it goes on), the empty text an unknown one. */
export type EdtfEnd = EdtfPoint | '..' | '';

export interface EdtfInterval {
  kind: 'interval';
  start: EdtfEnd;
  end: EdtfEnd;
}

export type EdtfValue = EdtfPoint | EdtfInterval;

/** No value is longer than `-0044-03-15~/-0031-09-02~`. */
const LONGEST = 25;

/**
 * Reads an EDTF date: `-0043` (44 BC), `1914`, `1913-04`, `1922-10-10`, `2001-21`, `199X`, `18XX`, `1018/1019`, `14XX/16XX`,
 * `1960~/1963~`, `1954?`, `../1970`, `1954/..`. Null for anything else: other text, days that no calendar has
 * (1900-02-29), intervals that do not begin before their end does, intervals without any date or with a
 * season, and level 2 (`199X~`, `1990-XX`).
 */
export function parseEdtf(text: string): EdtfValue | null {
  if (text.length > LONGEST) return null;
  const [left = '', right, ...more] = text.split('/');
  if (right === undefined) return parsePoint(left);
  if (more.length > 0) return null;
  const start = parseEnd(left);
  const end = parseEnd(right);
  if (start === null || end === null) return null;
  if (typeof start === 'string' && typeof end === 'string') return null;
  if (typeof start !== 'string' && typeof end !== 'string' && !canFollow(start, end)) return null;
  return { kind: 'interval', start, end };
}

function canFollow(start: EdtfPoint, end: EdtfPoint): boolean {
  // The edtf package refuses 1950~/196X: a mask and a qualifier do not meet, not even in one interval.
  if (start.mask + end.mask > 0 && start.qualifier + end.qualifier !== '') return false;
  return firstDay(start) < firstDay(end);
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '' || text === '..') return text;
  const point = parsePoint(text);
  // Level 1 has no seasons in intervals, and the edtf package refuses them.
  return point === null || point.season !== null ? null : point;
}

/** The EDTF text of a value; `parseEdtf` reads it back. */
export function formatEdtf(value: EdtfValue): string {
  if (value.kind === 'point') return formatPoint(value);
  const end = (e: EdtfEnd): string => (typeof e === 'string' ? e : formatPoint(e));
  return `${end(value.start)}/${end(value.end)}`;
}

/** A year as EDTF writes it, 0 being 1 BC. */
export function yearEdtf(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}
