/** What each reader of a format makes of a text: blocks under their headings, and beside them what has a form of its own. */
import type { Block } from './outline.js';
import type { Skipped } from './document.js';
import type { Lifted } from './wikitext/plain-text.js';

export interface Source {
  /** The heading or line that names the article; null where there is none. */
  title: string | null;
  /** The first phrases in bold, one of which by custom is the title. */
  bold: readonly string[];
  blocks: Block[];
  /** What the lifted blocks stand for, by number. */
  lifted: readonly Lifted[];
  /** Every field of an infobox that was lifted, by name. */
  infobox: ReadonlyMap<string, string>;
  skipped: Skipped[];
}
