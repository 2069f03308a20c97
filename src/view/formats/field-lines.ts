/** Lines of fields between tabs, for a pipe: the first field says what a line is. */
import { cleanLine } from '../../text/clean.js';
import type { Paint } from '../look/colour.js';
import type { Column } from './column.js';

export function fieldLines(lines: readonly string[][], paint: Paint): string {
  const line = ([first = '', ...rest]: string[]): string =>
    [paint('heading', cleanLine(first)), ...rest.map(cleanLine)].join('\t');
  return `${lines.map(line).join('\n')}\n`;
}

/** Columns that say the same on every line of one relation. */
const CONSTANT: ReadonlySet<string> = new Set(['relation']);

/** Rows of one relation, each a line of fields: those of the list's own command, without the relation. */
export function rowLines<Row>(label: string, columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  const kept = columns.filter((column) => !CONSTANT.has(column.key));
  return rows.map((row) => [label, ...kept.flatMap((column) => (column.plain === null ? [] : [column.plain(row)]))]);
}
