/** Values between separators, by csv-stringify, for `csv.ts` and `tsv.ts`. */
import { stringify, type Options } from 'csv-stringify/sync';
import { cellOf, valueAt, type Cell } from './fields.js';

/** A header of paths, unless the rows go on from others, and a line for each row. `clean` makes a text safe to print. */
export function separated(
  rows: readonly unknown[],
  leaves: readonly string[],
  clean: (text: string) => string,
  { isContinued = false, ...options }: Options & { isContinued?: boolean },
): string {
  const keys = leaves.map((leaf) => leaf.split('.'));
  const cell = (value: Cell): string | number | null =>
    typeof value === 'string' ? clean(value) : typeof value === 'boolean' ? String(value) : value;
  const records = rows.map((row) => keys.map((path) => cell(cellOf(valueAt(row, path)))));
  // The library defuses what begins like a formula, except numbers: a balance may be negative.
  return stringify(isContinued ? records : [[...leaves], ...records], { escape_formulas: true, ...options });
}
