/** An axis of years: from the first to the last event, with ticks at round years. */
import type { Span } from './span.js';

export interface Axis {
  /** Years with fractions; `from` is before `to`. */
  from: number;
  to: number;
}

export interface Tick {
  year: number;
  label: string;
}

/** Steps between ticks, in years. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Whole years around all ends that are not open; null when every end is. */
export function axisOf(spans: readonly Span[]): Axis | null {
  let [from, to] = [Infinity, -Infinity];
  for (const span of spans) {
    // What begins on a day and is open after it needs some room behind it.
    const ends = [span.from, span.to, span.from + 1 / 372].filter(Number.isFinite);
    from = Math.min(from, ...ends);
    to = Math.max(to, ...ends);
  }
  // Days as fractions of years are not exact.
  return from > to ? null : { from: Math.floor(from + 1e-9), to: Math.ceil(to - 1e-9) };
}

/** Where a year lies on the axis, 0 to 1; open ends at its ends. */
export function shareOf({ from, to }: Axis, year: number): number {
  return Math.min(1, Math.max(0, (year - from) / (to - from)));
}

/** Ticks at round years, at most `most` of them and evenly apart. */
export function ticksOf(axis: Axis, most: number): Tick[] {
  const step = STEPS.find((years) => (axis.to - axis.from) / years <= Math.max(1, most)) ?? 10000;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(axis.from / step) * step; year < axis.to; year += step) ticks.push(tickOf(year));
  return ticks;
}

/** Years BC are not round numbers in EDTF (100 BC is -99): the label gives the year as people count it. */
function tickOf(year: number): Tick {
  if (year > 0) return { year, label: String(year) };
  return year === 0 ? { year: 1, label: 'AD 1' } : { year: year + 1, label: `${-year} BC` };
}
