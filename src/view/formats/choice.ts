/** What `--fields` leaves of a listing: its columns, JSON and CSV. */
import type { Column } from './column.js';
import type { Listing } from './rows.js';
import type { Choice } from './rows.js';
import { cellOf, chosenLeaves, chosenPaths, picked, valueAt } from './fields.js';

/** Throws a `RelationsError` ("usage") for a field that the rows do not have. */
export async function chosen<Row>({ columns, rows, fields }: Listing<Row>, asked: string): Promise<Choice<Row>> {
  const paths = await chosenPaths(asked, fields);
  const leaves = chosenLeaves(paths, fields);
  return {
    columns: leaves.map((leaf) => columnOf(leaf, columns, rows)),
    objects: (some) => some.map((row) => picked(row, paths)),
    leaves: () => Promise.resolve(leaves),
  };
}

/** The command's own column of a field, where it has one; else a column of its exact value. */
function columnOf<Row>(leaf: string, columns: readonly Column<Row>[], rows: readonly Row[]): Column<Row> {
  const own = columns.find((column) => (column.path ?? column.key) === leaf && column.plain !== null);
  if (own !== undefined) return { ...own, head: own.head ?? leaf, keep: true };
  const keys = leaf.split('.');
  const exact = (row: Row): string => String(cellOf(valueAt(row, keys)) ?? '');
  const isNumber = rows.some((row) => typeof valueAt(row, keys) === 'number');
  const common = { key: leaf, head: leaf, plain: exact, keep: true };
  return isNumber ? { ...common, align: 'right' } : { ...common, grow: true };
}
