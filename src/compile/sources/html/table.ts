/** A table of a page while it is read. */
import type { BoxCell } from '../infobox-rows.js';
import type { Cell } from '../grid.js';

type Attributes = Readonly<Record<string, string>>;

/** A cell that is open: its text so far, the pages it links to, and the pictures in it. */
export interface OpenCell {
  text: string;
  heading: boolean;
  rows: number;
  columns: number;
  targets: string[];
  /** What its pictures show, where nothing else tells: flags. */
  pictures: string[];
}

const MOST_TARGETS = 50;
const spanOf = (value: string | undefined): number => (/^\d{1,5}$/.test(value ?? '') ? Number(value) : 1);

/** Pieces of a list in a cell: a line each, as the cells of every source have them. */
const listed = (text: string): string =>
  text
    .split('\n')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n');

export class TableBuilder {
  caption = '';
  inCaption = false;
  readonly rows: (Cell & BoxCell)[][] = [];
  /** Tables inside of a cell are part of its text. */
  nested = 0;
  #cell: OpenCell | null = null;

  constructor(readonly infobox: boolean) {}

  row(): void {
    this.endCell();
    this.rows.push([]);
  }

  cell(heading: boolean, attributes: Attributes): void {
    this.endCell();
    const { rowspan, colspan } = attributes;
    // A span of 0 goes to the end of the table.
    const rows = rowspan === '0' ? Infinity : spanOf(rowspan);
    this.#cell = { text: '', heading, rows, columns: spanOf(colspan), targets: [], pictures: [] };
  }

  /** Text of the caption or the cell that is open; false where none is. */
  write(text: string): boolean {
    if (this.inCaption) {
      this.caption += text;
      return true;
    }
    if (this.#cell === null) return false;
    this.#cell.text += text;
    return true;
  }

  link(page: string): void {
    if (this.#cell !== null && this.#cell.targets.length < MOST_TARGETS) this.#cell.targets.push(page);
  }

  picture(shown: string): void {
    if (this.#cell !== null && this.#cell.pictures.length < MOST_TARGETS) this.#cell.pictures.push(shown);
  }

  /** @param clean Makes running text of what the cell holds. */
  endCell(clean: (text: string) => string = (text) => text): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    const own = listed(clean(cell.text));
    const text = own === '' ? clean(cell.pictures.join(', ')) : own;
    const row = this.rows.at(-1) ?? [];
    if (this.rows.length === 0) this.rows.push(row);
    row.push({ text, heading: cell.heading, rows: cell.rows, columns: cell.columns, targets: cell.targets.map(clean) });
  }
}
