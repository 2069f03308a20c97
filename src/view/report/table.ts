/** Rows as a table of a page: the columns that people see on a terminal, and the notes of each row. */
import { cleanLine } from '../../text/clean.js';
import type { Column } from '../formats/column.js';
import type { Piece, TableBlock, Text } from './document.js';

interface Rows<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  cite: (row: Row) => Piece;
}

/** A column that says nothing in any row is left out; the last one has the notes. */
export function tableOf<Row>({ caption, columns, rows, cite }: Rows<Row>): TableBlock {
  const shown = columns
    .filter(({ head }) => head !== null && head !== '')
    .map((column) => ({ ...column, cells: rows.map((row) => textOf(column, row)) }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
  return {
    type: 'table',
    caption,
    columns: [
      ...shown.map(({ head, align }) => ({ head: head ?? '', ...(align === undefined ? {} : { align }) })),
      { head: NOTES },
    ],
    rows: rows.map((row, at): Text[] => [...shown.map(({ cells }) => [cells[at] ?? '']), [cite(row)]]),
  };
}

/** The heading of the column that has the notes. */
export const NOTES = 'Source';

function textOf<Row>(column: Column<Row>, row: Row): string {
  return cleanLine((column.human ?? column.plain)?.(row) ?? '').trim();
}
