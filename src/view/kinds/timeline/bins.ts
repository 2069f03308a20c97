/** Events per decade, each in the decade in which it begins. */
import type { Axis } from './axis.js';
import type { Span } from './span.js';

const WIDTHS = [10, 20, 50, 100, 200, 500, 1000];

export interface Bins {
  /** Years in a bin: 10, or a multiple where an axis of decades would be finer than what it is drawn on. */
  years: number;
  /** The first year of the first bin, a multiple of `years`. */
  from: number;
  counts: number[];
}

/** Counts in at most `most` bins; what has no known beginning is not counted. */
export function binsOf(spans: readonly Span[], axis: Axis, most: number): Bins {
  const years = WIDTHS.find((width) => (axis.to - axis.from) / width + 1 <= most) ?? 2000;
  const from = Math.floor(axis.from / years) * years;
  const counts = Array.from({ length: Math.ceil((axis.to - from) / years) }, () => 0);
  for (const span of spans) {
    const at = Math.floor((span.from - from) / years);
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
  }
  return { years, from, counts };
}

/** "per decade", "per 50 years". */
export const perBin = ({ years }: Bins): string => (years === 10 ? 'per decade' : `per ${years} years`);

const BLOCKS = ' ▁▂▃▄▅▆▇█';

/** A column of a sparkline: blank for none, and never blank for some. */
export function blockOf(count: number, most: number): string {
  return BLOCKS[count === 0 ? 0 : Math.max(1, Math.round((count / most) * 8))] ?? ' ';
}
