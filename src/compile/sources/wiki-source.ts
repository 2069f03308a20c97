/** Wikitext → what it says, by the readers of `wikitext/`. */
import { readBlocks } from './blocks.js';
import { withoutNoteMarks } from './note-marks.js';
import type { Source } from './source.js';
import { plainTypography } from './typography.js';
import { plainText } from './wikitext/plain.js';

/** Reads the source of an article. */
export function readWikitext(source: string): Source {
  const { text, wiki, bold, infobox, lifted, skipped } = plainText(plainTypography(source));
  const { title, blocks } = readBlocks(withoutNoteMarks(text), wiki);
  return { title, bold, blocks, infobox, lifted, skipped };
}
