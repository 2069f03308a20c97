/**
 * What any source becomes before facts are read from it: a title, and units of text, each with its place. A unit is a sentence of
 * running text or of a list item, a field of an infobox, or a row of a table; all are numbered together, in the order of the text.
 */
import type { ArticleSource } from '../../model.js';

/**
 * A part of the source that is not in the document. `furniture`: what a page has around and between its text, and what no reader of
 * the article would miss; `caption`: of a picture or map; `note`: a reference or footnote.
 */
export interface Skipped {
  what: 'table' | 'template' | 'gallery' | 'quotation' | 'caption' | 'note' | 'furniture';
  /** The template's name, or how the part begins. */
  name: string;
}

interface Place {
  /** From 1, over the whole document. */
  number: number;
  /** Headings from the outermost in; empty in the lead. */
  path: readonly string[];
  /** Counts paragraphs, list items, infoboxes and tables: units of one block follow on each other. */
  block: number;
  /** As it is reported. */
  text: string;
}

/** What a sentence stands in; a note stands behind the block that refers to it. */
export type BlockKind = 'paragraph' | 'bullet' | 'note';

export interface RawSentence extends Place {
  unit: 'sentence';
  kind: BlockKind;
}

export interface RawField extends Place {
  unit: 'field';
  /** The parameter's name, in lower case and without blanks: "mission1". */
  field: string;
  /** One entry, where the field holds a list: then several units bear its name. */
  value: string;
  /** The party whose field it is, as the infobox names it; null where it does not. */
  party: string | null;
  /** The pages that the links of the value lead to: "Embassy of Peru, Tokyo". */
  targets: readonly string[];
}

export interface RawRow extends Place {
  unit: 'row';
  /** Which table of the document it stands in, and which row of that it is; both from 1. */
  table: number;
  row: number;
  caption: string;
  /** The heading of each column; "" where there is none. */
  columns: readonly string[];
  /** One for each column. */
  cells: readonly string[];
}

export type RawUnit = RawSentence | RawField | RawRow;

export interface Document {
  /** What errors call it: a file name or "standard input". */
  name: string;
  /** Null when nothing in the text names it. */
  title: string | null;
  /** The article that a redirect leads to; null for what is an article itself. */
  redirect: string | null;
  sources: ArticleSource[];
  /** Every field of the infobox, those that are no units included, by name. */
  infobox: ReadonlyMap<string, string>;
  units: readonly RawUnit[];
  skipped: readonly Skipped[];
}

/** The sentences of a document. */
export const sentencesOf = ({ units }: Pick<Document, 'units'>): RawSentence[] =>
  units.filter((unit) => unit.unit === 'sentence');

/** Parts of a page that are no part of its article. */
const BESIDE: ReadonlySet<Skipped['what']> = new Set(['furniture', 'note', 'caption', 'quotation']);

/** Whether the document holds all that the article says: only page furniture, references, captions and quotations are missing. */
export const isComplete = (skipped: readonly Skipped[]): boolean => skipped.every(({ what }) => BESIDE.has(what));
