/** One date: a year with as much of month or season and day as is known. `X` masks are in `mask`. */
export interface EdtfPoint {
  kind: 'point';
  year: number;
  /** Trailing digits of the year that are unspecified: 0 for 1914, 1 for 199X, 2 for 18XX, 3 for 1XXX. */
  mask: 0 | 1 | 2 | 3;
  /** 1 to 12. */
  month: number | null;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season: number | null;
  day: number | null;
  qualifier: '' | '?' | '~' | '%';
}

export interface EdtfInterval {
  kind: 'interval';
  start: EdtfEnd;
  end: EdtfEnd;
}

/** A point, or an end without one: '..' is open, '' unknown. */
export type EdtfEnd = EdtfPoint | '..' | '';

export type EdtfValue = EdtfPoint | EdtfInterval;

export function parseEdtf(_text: string): EdtfValue | null {
  return null;
}

export function formatEdtf(_value: EdtfValue): string {
  return '';
}
