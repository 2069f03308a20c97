/** Plain text – the plain format, Wikipedia's extracts, pages copied from a browser – → what it says. */
import { readBlocks } from '../blocks.js';
import type { Block } from '../outline.js';
import { withoutNoteMarks } from '../note-marks.js';
import type { Source } from '../source.js';
import { plainTypography } from '../typography.js';
import { liftBox } from './box.js';
import { fromExtract, isExtract } from './extract.js';
import { withHeadings } from './headings.js';
import { partsOf } from './parts.js';
import { liftTables } from './tables.js';

/** A first line "Kenya–Canada relations" on its own is the title, as in the plain text of a web page. */
function titleLine(blocks: Block[]): string | null {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || first.path.length > 0 || first.lines.length > 1) return null;
  const [line = ''] = first.lines;
  if (!/^[^.!?]{3,120}\srelations(?:hip)?(?:\s\([^()]{1,40}\))?$/i.test(line.trim())) return null;
  blocks.shift();
  return line.trim();
}

/** Reads a text without mark-up. */
export function readPage(text: string): Source {
  const parts = partsOf((isExtract(text) ? fromExtract(text) : text).split('\n'));
  const page = liftTables(parts.lines);
  liftBox(page);
  const body = withoutNoteMarks(plainTypography(withHeadings(page.lines).join('\n')));
  const { title, blocks } = readBlocks(body, false);
  return {
    title: title ?? titleLine(blocks),
    bold: [],
    blocks,
    lifted: page.lifted,
    infobox: page.infobox,
    skipped: [...parts.skipped, ...page.skipped],
  };
}
