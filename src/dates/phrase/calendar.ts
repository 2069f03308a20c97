/** A calendar point as far as it is known, and its EDTF. */
export interface Point {
  year: number;
  month?: number;
  day?: number;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `0843`, `-0044` (astronomical: 45 BC), `1913-04`, `1922-10-10`. */
export function pointEdtf({ year, month, day }: Point): string {
  const y = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
  return [y, ...(month === undefined ? [] : [pad(month, 2)]), ...(day === undefined ? [] : [pad(day, 2)])].join('-');
}

/** True for a day that the calendar has. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days since 1 January 1970, for counting between two. */
export function dayCount({ year, month, day }: Required<Point>): number {
  const date = new Date(0);
  return date.setUTCFullYear(year, month - 1, day) / 86_400_000;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The point that lies `count` units after (or, negative, before) another, as precise as both allow; null when the base is too coarse. */
export function shift(base: Point, count: number, unit: Unit): Point | null {
  if (unit === 'year') return { year: base.year + count };
  if (base.month === undefined) return null;
  if (unit === 'month') {
    const months = base.year * 12 + (base.month - 1) + count;
    return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  }
  if (base.day === undefined) return null;
  const date = new Date(0);
  date.setUTCFullYear(base.year, base.month - 1, base.day + count * (unit === 'week' ? 7 : 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
