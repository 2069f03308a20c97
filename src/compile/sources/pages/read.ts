/** Plain text – the plain format, Wikipedia's extracts, pages copied from a browser – → what it says. */
import { kindOfTitle } from '../article-kind.js';
import { readBlocks } from '../blocks.js';
import type { Block } from '../outline.js';
import { withoutNoteMarks } from '../note-marks.js';
import type { Source } from '../source.js';
import { plainTypography } from '../typography.js';
import { liftBox } from './box.js';
import { asParagraphs, isCopied, isWrapped, withoutCaptions } from './copied.js';
import { fromExtract, isExtract } from './extract.js';
import { withHeadings } from './headings.js';
import { partsOf } from './parts.js';
import { liftTables } from './tables.js';

/** "Foreign relations of Kenya", "Embassy of Kenya, Ottawa": other articles are known by their titles too. */
const isOtherKind = (line: string): boolean => line.length <= 120 && !/[.!?]$/.test(line) && kindOfTitle(line) !== null;

/** A first line "Kenya–Canada relations" on its own is the title, as in the plain text of a web page. */
function titleLine(blocks: Block[]): string | null {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || first.path.length > 0 || first.lines.length > 1) return null;
  const [line = ''] = first.lines;
  const named =
    /^[^.!?]{3,120}\srelations(?:hip)?(?:\s\([^()]{1,40}\))?$/i.test(line.trim()) || isOtherKind(line.trim());
  if (!named) return null;
  blocks.shift();
  return line.trim();
}

/** Tabs part the cells of a row: they are no blanks yet. */
const typeset = (line: string): string => line.split('\t').map(plainTypography).join('\t');

/** Lines with a blank one between paragraphs and marks before items, as the plain format has them, whatever the text has. */
function laidOut(lines: readonly string[], text: string): string {
  const whole = lines.join('\n');
  if (isExtract(text)) return fromExtract(whole);
  return isCopied(text) && !isWrapped(lines) ? asParagraphs(lines).join('\n') : whole;
}

/**
 * Reads a text without mark-up.
 * @param marked Its lists and paragraphs are marked as such, whatever its lines look like.
 */
export function readPage(text: string, marked = false): Source {
  const parts = partsOf(withoutNoteMarks(text).split('\n').map(typeset));
  const page = liftTables(parts.lines);
  liftBox(page);
  const headed = withHeadings(page.lines);
  const { lines, captions: shown } = isCopied(text) ? withoutCaptions(headed) : { lines: headed, captions: [] };
  const captions = shown.map((name) => ({ what: 'caption' as const, name: name.slice(0, 60) }));
  const body = plainTypography(marked ? lines.join('\n') : laidOut(lines, text));
  const { title, blocks } = readBlocks(body, false);
  return {
    title: title ?? titleLine(blocks),
    bold: [],
    blocks,
    lifted: page.lifted,
    infobox: page.infobox,
    skipped: [...parts.skipped, ...page.skipped, ...captions],
  };
}
