/** A page to hand on, before it is HTML or Markdown: sections of blocks of texts, and the notes that facts are traced by. */
import type { Edtf } from '../../model.js';

/** A piece of running text. Texts may hold anything: whoever writes them escapes them. */
export type Piece =
  | string
  | { strong: string }
  | { dim: string }
  /** A command line. */
  | { code: string }
  /** An address of the web, or "#id" of a section of the page. */
  | { link: string; text: string }
  | { date: Edtf; text: string }
  /** The kind of an event. */
  | { kind: string }
  /** Numbers of notes. */
  | { cite: readonly number[] };

export type Text = readonly Piece[];

export interface TableBlock {
  type: 'table';
  caption: string;
  columns: readonly { head: string; align?: 'right' }[];
  /** A cell a column. */
  rows: readonly (readonly Text[])[];
  /** The first cell of a row names it. */
  named?: boolean;
}

export type Block =
  | { type: 'paragraph'; text: Text }
  | { type: 'list'; items: readonly Text[] }
  /** What is stated of each matter; several texts are several statements. */
  | { type: 'facts'; rows: readonly { label: string; texts: readonly Text[] }[] }
  | TableBlock
  /** SVG documents, one below the other. */
  | { type: 'picture'; svgs: readonly string[]; caption: string };

export interface Section {
  /** Of letters, digits and hyphens; no two of a page are the same. */
  id: string;
  heading: string;
  blocks: readonly Block[];
  sections?: readonly Section[];
}

/** Of a place that facts are traced to. */
export interface Note {
  text: Text;
  /** The sentence in the words of the article, where the record keeps it. */
  quote: string | null;
}

export interface Page {
  title: string;
  /** Beside the title: the codes of the countries. */
  codes: readonly string[];
  /** What the page is. */
  lead: readonly Text[];
  sections: readonly Section[];
  /** In order of their numbers, from 1. */
  notes: readonly Note[];
  /** Behind the notes: sources and licences. */
  sources: Section;
  foot: Text;
}

export const paragraph = (...text: Piece[]): Block => ({ type: 'paragraph', text });

/** The section, or none where it says nothing. */
export function section(
  id: string,
  heading: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section[] {
  return blocks.length + sections.length === 0 ? [] : [{ id, heading, blocks, sections }];
}
