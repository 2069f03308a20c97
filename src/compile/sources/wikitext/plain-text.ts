/** What wikitext becomes on its way to a document: plain text, and beside it what has a form of its own. */
import type { Skipped } from '../document.js';

/** A field of an infobox; a parameter that holds a list is a field for each entry. */
export interface InfoboxField {
  field: string;
  value: string;
  /** The party whose field it is, as the infobox itself names it: `mission1` is the one of `party1`. */
  party: string | null;
  /** The pages that its links lead to. */
  targets: string[];
}

/** An infobox: its fields in order. */
export interface Infobox {
  what: 'infobox';
  fields: InfoboxField[];
}

/** A table as a grid: as many cells in each row as there are columns. */
export interface Table {
  what: 'table';
  caption: string;
  columns: string[];
  rows: string[][];
}

/** The text of a note. */
export interface Note {
  what: 'note';
  text: string;
}

/** What a line of the text stands for. */
export type Lifted = Infobox | Table | Note;

export interface PlainText {
  text: string;
  /** True when the source was wikitext. */
  wiki: boolean;
  /** The first phrases in bold, one of which by custom is the title. */
  bold: string[];
  infobox: Map<string, string>;
  /** What `standInFor` lines of the text stand for, by number. */
  lifted: Lifted[];
  /** What `noteMark` in the text stands for, by number: the note's name and its text, which may stand at another place. */
  notes: { key: string | null; text: string }[];
  skipped: Skipped[];
}
