/** What wikitext becomes. */

/** A part of the source that is not in the plain text. */
export interface Skipped {
  what: 'table' | 'template' | 'gallery';
  /** The template's name or the beginning of the table. */
  name: string;
}

export interface PlainText {
  text: string;
  /** True when the source was wikitext. */
  wiki: boolean;
  /** The first phrases in bold, one of which by custom is the title. */
  bold: string[];
  infobox: Map<string, string>;
  skipped: Skipped[];
}
