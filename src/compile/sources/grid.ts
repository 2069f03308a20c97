/** Rows of cells, some of which span others, → a grid with as many cells in each row as there are columns. */
import type { Table } from './wikitext/plain-text.js';

export interface Cell {
  text: string;
  heading: boolean;
  rows: number;
  columns: number;
}

/** More columns than any table that is read by people; a span of more says nothing. */
const MOST_COLUMNS = 100;
const MOST_SPANNED_ROWS = 1_000;
/** Cells of one table that spans may make, so that a few marks cannot become millions of cells. */
const MOST_SPANNED = 100_000;
const MOST_CELLS = 1_000_000;

interface Carried {
  cell: Cell;
  left: number;
}

/** One cell without spans. */
export const cellOf = (text: string, heading = false): Cell => ({ text, heading, rows: 1, columns: 1 });

/** Each row with its spans filled in: a cell stands in every place that it covers. */
function filled(rows: readonly (readonly Cell[])[]): Cell[][] {
  const carried: (Carried | undefined)[] = [];
  let spanned = 0;
  return rows.map((cells) => {
    const row: Cell[] = [];
    const fromAbove = (): void => {
      for (let above = carried[row.length]; above !== undefined && above.left > 0; above = carried[row.length]) {
        above.left -= 1;
        row.push(above.cell);
      }
    };
    for (const cell of cells) {
      fromAbove();
      const width = spanned > MOST_SPANNED ? 1 : Math.min(Math.max(cell.columns, 1), MOST_COLUMNS);
      const left = spanned > MOST_SPANNED ? 0 : Math.min(Math.max(cell.rows, 1), MOST_SPANNED_ROWS) - 1;
      for (let i = 0; i < width && row.length < MOST_COLUMNS; i += 1) {
        carried[row.length] = left > 0 ? { cell, left } : undefined;
        row.push(cell);
      }
      spanned += width - 1 + left;
    }
    fromAbove();
    return row;
  });
}

/** Headings above one another are one: "Exports", "to Malta"; a heading that spans both rows stands once. */
function joined(headings: readonly (readonly Cell[])[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = headings.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    return [...new Set(texts)].join(' ');
  });
}

/** A table as a grid; null when no row holds anything or the grid would be too large. The first rows, as far as they hold only headings, name the columns. */
export function tableOf(caption: string, cells: readonly (readonly Cell[])[]): Table | null {
  const rows = filled(cells.filter((row) => row.length > 0));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = rows.findIndex((row) => !row.every(({ heading }) => heading));
  const heads = body < 0 ? rows.length : body;
  // Of rows that are all headings the last still tell something.
  const columns = heads === rows.length ? Array.from({ length: width }, () => '') : joined(rows.slice(0, heads), width);
  const told = (heads === rows.length ? rows : rows.slice(heads)).filter((row) => row.some(({ text }) => text !== ''));
  if (width === 0 || told.length === 0 || width * told.length > MOST_CELLS) return null;
  return {
    what: 'table',
    caption,
    columns,
    rows: told.map((row) => Array.from({ length: width }, (_, i) => row[i]?.text ?? '')),
  };
}
