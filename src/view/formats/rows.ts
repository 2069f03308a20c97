import type { Column } from './column.js';
import type { Fields } from './shape.js';

/** What `--fields` leaves of a listing. */

export interface Choice<Row> {
  columns: readonly Column<Row>[];
  /** Rows as JSON has them. */
  objects: (rows: readonly Row[]) => readonly unknown[];
  /** Paths of the columns of CSV and TSV. */
  leaves: () => Promise<readonly string[]>;
}
export interface Listing<Row> {
  columns: readonly Column<Row>[];
  /** As they are printed in JSON. */
  rows: readonly Row[];
  /** What the rows' JSON holds, for `--fields` and for the columns of CSV and TSV. */
  fields: Fields<Row>;
  /** The rows read aloud, a sentence each; without it what their columns say. */
  sentences?: (() => Promise<string[]>) | undefined;
}
