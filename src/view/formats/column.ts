/** A column of a listing: what it holds for people and for pipes. */
import type { Tone } from '../look/colour.js';

export interface Column<Row> {
  /** Name of the column, as the command's help gives it for pipes. */
  key: string;
  /** The field of the row's JSON that it shows, where the key is not its path. */
  path?: string;
  /** Heading on a terminal; null keeps the column out of the table. */
  head: string | null;
  /** The exact value, for pipes: EDTF, whole numbers, "" for unknown. Null keeps the column out of the pipe. */
  plain: ((row: Row) => string) | null;
  /** The value for people, when it is another one. */
  human?: (row: Row) => string;
  tone?: Tone | ((row: Row) => Tone | null);
  align?: 'right';
  /** Takes the width that is left, and is wrapped first. */
  grow?: boolean;
  /** May be wrapped too, down to this width, where the growing columns would else become narrow. */
  shrink?: number;
  /** Stays in the table also when it says nothing in any row. */
  keep?: boolean;
}

/** The tone of a cell, or null for plain text. */
export function toneOf<Row>(column: Column<Row>, row: Row): Tone | null {
  return typeof column.tone === 'function' ? column.tone(row) : (column.tone ?? null);
}
