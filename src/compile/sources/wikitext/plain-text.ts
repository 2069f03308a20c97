/** What wikitext becomes on its way to a document: plain text, and beside it what has a form of its own. */
import type { Skipped } from '../document.js';

/** An infobox: its fields in order, by name. */
export interface Infobox {
  what: 'infobox';
  fields: { field: string; value: string }[];
}

/** A table as a grid: as many cells in each row as there are columns. */
export interface Table {
  what: 'table';
  caption: string;
  columns: string[];
  rows: string[][];
}

/** What a line of the text stands for. */
export type Lifted = Infobox | Table;

export interface PlainText {
  text: string;
  /** True when the source was wikitext. */
  wiki: boolean;
  /** The first phrases in bold, one of which by custom is the title. */
  bold: string[];
  infobox: Map<string, string>;
  /** What `standInFor` lines of the text stand for, by number. */
  lifted: Lifted[];
  skipped: Skipped[];
}
