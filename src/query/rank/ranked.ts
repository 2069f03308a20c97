/** Ranks: equal values share one, and the next one counts them all (1, 2, 2, 4). */
import type { Integer } from '../../model.js';

/** In order of value, the largest first; equal ones stay in the order given. */
export function ranked<Row>(rows: readonly Row[], valueOf: (row: Row) => number): (Row & { rank: Integer })[] {
  const sorted = rows.map((row) => ({ row, value: valueOf(row) })).sort((a, b) => b.value - a.value);
  let rank = 0;
  let last: number | null = null;
  return sorted.map(({ row, value }, at) => {
    if (value !== last) rank = at + 1;
    last = value;
    return { rank, ...row };
  });
}

/** What was ranked, and how much could not be. */
export interface Ranking<Row> {
  rows: Row[];
  /** Facts of the kind that lack what they would be ranked by: a date in the time asked for, or a number. */
  leftOut: Integer;
}
