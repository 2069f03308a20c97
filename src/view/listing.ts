/** Rows and columns, printed in the format asked for. A new format is one case here; a new command only names columns. */
import { cleanLine } from '../clean.js';
import type { Paint, Tone } from './colour.js';
import { jsonText } from './json.js';
import type { Look } from './look.js';

export interface Column<Row> {
  /** Name of the column, as the command's help gives it for pipes. */
  key: string;
  /** Heading on a terminal; null keeps the column out of the table. */
  head: string | null;
  /** The exact value, for pipes: EDTF, whole numbers, "" for unknown. Null keeps the column out of the pipe. */
  plain: ((row: Row) => string) | null;
  /** The value for people, when it is another one. */
  human?: (row: Row) => string;
  /** Painted text for people, where the paint lies inside it; it must clean what it paints. */
  painted?: (row: Row, paint: Paint) => string;
  tone?: Tone | ((row: Row) => Tone | null);
  align?: 'right';
  /** Takes the width that is left, and is wrapped first. */
  grow?: boolean;
  /** May be wrapped too, down to this width, where the growing columns would else become narrow. */
  shrink?: number;
}

export interface Listing<Row> {
  columns: readonly Column<Row>[];
  /** As they are printed in JSON. */
  rows: readonly Row[];
}

/** The listing as text for stdout; "" in a table or a pipe without rows. */
export async function printed<Row>({ columns, rows }: Listing<Row>, look: Look): Promise<string> {
  if (look.format === 'json') return jsonText(rows);
  if (rows.length === 0) return '';
  if (look.format === 'plain') return plainText(columns, rows, look.paint);
  const { tableText } = await import('./table.js');
  return tableText(columns, rows, look);
}

/** One record a line, fields between tabs, nothing cut. */
function plainText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paint: Paint): string {
  const lines = rows.map((row) =>
    columns
      .filter((column) => column.plain !== null)
      .map((column) => {
        const tone = toneOf(column, row);
        const text = cleanLine(column.plain?.(row) ?? '');
        return tone === null ? text : paint(tone, text);
      })
      .join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

/** The tone of a cell, or null for plain text. */
export function toneOf<Row>(column: Column<Row>, row: Row): Tone | null {
  return typeof column.tone === 'function' ? column.tone(row) : (column.tone ?? null);
}

/** The names of the columns of a pipe, for the help of a command. */
export function plainKeys<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.filter((column) => column.plain !== null).map((column) => column.key);
}
