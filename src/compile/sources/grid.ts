/** Cells with spans → a table as a grid, with a heading for each column. */
import type { Table } from './wikitext/plain-text.js';

/** A cell as its source has it. */
export interface Cell {
  text: string;
  /** Marked as a heading. */
  heading: boolean;
  /** How many columns and rows it covers, at least 1. */
  columns: number;
  rows: number;
}

/** One cell without spans. */
export const cellOf = (text: string, heading = false): Cell => ({ text, heading, columns: 1, rows: 1 });

/** No table has more; what would be wider or longer is cut, so that a hostile span costs nothing. */
const MOST_COLUMNS = 60;
const MOST_SPANNED_ROWS = 2_000;
const MOST_CELLS = 400_000;

interface Spanning {
  cell: Cell;
  /** Rows that it still covers. */
  left: number;
}

/** Rows of equal length: a cell that spans others stands in each of their places. */
function spread(rows: readonly (readonly Cell[])[]): Cell[][] {
  const grid: Cell[][] = [];
  let spanning: (Spanning | undefined)[] = [];
  let cells = 0;
  for (const row of rows) {
    const line: Cell[] = [];
    const next: (Spanning | undefined)[] = [];
    const rest = [...row].reverse();
    while (line.length < MOST_COLUMNS && cells < MOST_CELLS) {
      const above = spanning[line.length];
      if (above) {
        if (above.left > 1) next[line.length] = { cell: above.cell, left: above.left - 1 };
        line.push(above.cell);
        cells += 1;
        continue;
      }
      const cell = rest.pop();
      if (!cell && !spanning.some((span, at) => span && at > line.length)) break;
      const own = cell ?? EMPTY;
      const width = Math.min(own.columns, MOST_COLUMNS - line.length);
      for (let i = 0; i < width && !(i > 0 && spanning[line.length]); i += 1) {
        if (own.rows > 1) next[line.length] = { cell: own, left: Math.min(own.rows, MOST_SPANNED_ROWS) - 1 };
        line.push(own);
        cells += 1;
      }
    }
    spanning = next;
    if (line.some(({ text }) => text !== '')) grid.push(line);
  }
  return grid;
}

const EMPTY: Cell = { text: '', heading: false, columns: 1, rows: 1 };

const isHeading = (row: readonly Cell[]): boolean =>
  row.length > 1 && row.every(({ heading, text }) => heading || text === '') && new Set(row).size > 1;

/** "Exports" over "2015" and "2016": a column's heading is all that stands over it, each once. */
function headings(rows: readonly (readonly Cell[])[], width: number): string[] {
  return Array.from({ length: width }, (_, at) =>
    [...new Set(rows.map((row) => row[at]))]
      .map((cell) => (cell?.text ?? '').replace(/\s+/g, ' ').trim())
      .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
      .join(' '),
  );
}

/**
 * The table that these rows make. The rows of headings at its top become its columns' headings; a label over all columns, such as
 * "Europe", stays a row that has it in each cell. Null when nothing stands in it.
 */
export function tableOf(caption: string, rows: readonly (readonly Cell[])[]): Table | null {
  const grid = spread(rows);
  const width = Math.max(0, ...grid.map(({ length }) => length));
  const first = grid.findIndex((row) => isHeading(row));
  // Labels and other lines may stand over the headings.
  const top = first >= 0 && first <= 2 ? first : 0;
  let end = top;
  while (end < grid.length && isHeading(grid[end] ?? [])) end += 1;
  const body = [...grid.slice(0, top), ...grid.slice(end)];
  if (grid.length === 0) return null;
  // Rows of nothing but headings still tell something.
  const told = body.length === 0 ? grid : body;
  return {
    what: 'table',
    caption: caption.trim(),
    columns: headings(body.length === 0 ? [] : grid.slice(top, end), width),
    rows: told.map((row) => Array.from({ length: width }, (_, at) => (row[at]?.text ?? '').trim())),
  };
}
