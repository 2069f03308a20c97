/**
 * Article text → document: title, and numbered units under their headings. Reads the plain format (`= Title =`, `== Section ==`,
 * paragraphs, `- ` bullets), Wikipedia's plain text and, through `wikitext/`, its source.
 */
import { RelationsError } from '../../errors.js';
import { cleanText } from '../../text/clean.js';
import { readBlocks, type Block } from './blocks.js';
import type { Document } from './document.js';
import { fromExtract, isExtract } from './extract.js';
import { readFrontMatter } from './frontmatter.js';
import { withoutStandIns } from './stand-ins.js';
import { plainTypography } from './typography.js';
import { unitsOf } from './units.js';
import { plainText } from './wikitext/plain.js';

/** The largest article accepted, in characters. */
export const LARGEST_ARTICLE = 16_000_000;

/** The most units accepted: more than the longest text in prose has, and few enough to be held in memory. */
export const MOST_SENTENCES = 250_000;

/** Marks of notes that a copy of a web page carries along: "in 1990.[1][note 2]". */
const NOTE_MARK =
  /\[(?:\d{1,3}|[a-z]|(?:note|nb|lower-alpha)\s\d{1,3}|citation needed|clarification needed|when\?|who\?|update|better source needed)\]/g;
/** Bytes that are no text, once decoded. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\ufffd]/g;
const SAMPLE = 4_000;

function refuse(name: string, what: string, hint: string): never {
  throw new RelationsError('unreadable', `${name}: ${what}`, hint);
}

function checkText(text: string, name: string): void {
  if (text.length > LARGEST_ARTICLE)
    refuse(
      name,
      `${text.length} characters; the largest article read is ${LARGEST_ARTICLE}`,
      'Split it, one relation a file.',
    );
  const strange = text.slice(0, SAMPLE).match(NO_TEXT)?.length ?? 0;
  if (text.includes('\u0000') || strange > Math.min(text.length, SAMPLE) / 10)
    refuse(name, 'this is not text', 'Give the article as UTF-8 text.');
}

/** Articles name their subject in bold; of several such phrases the one about relations. */
const boldTitle = (bold: readonly string[]): string | null =>
  bold.find((phrase) => /\brelations(?:hip)?\b/i.test(phrase)) ?? bold[0] ?? null;

/** A first line "Kenya–Canada relations" on its own is the title, as in the plain text of a web page. */
function titleLine(blocks: Block[]): string | null {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || first.path.length > 0 || first.lines.length > 1) return null;
  const [line = ''] = first.lines;
  if (!/^[^.!?]{3,120}\srelations(?:hip)?(?:\s\([^()]{1,40}\))?$/i.test(line.trim())) return null;
  blocks.shift();
  return line.trim();
}

/**
 * Reads one article.
 * @param name What errors call it: a file name or "standard input".
 * @throws RelationsError `unreadable` for an empty, binary or oversized text or a broken header.
 */
export function readArticle(text: string, name: string): Document {
  checkText(text, name);
  const { front, body } = readFrontMatter(plainTypography(withoutStandIns(cleanText(text))), name);
  const plain = plainText(body);
  const laidOut = !plain.wiki && isExtract(plain.text) ? fromExtract(plain.text) : plain.text;
  const { title, blocks } = readBlocks(laidOut.replace(NOTE_MARK, ''), plain.wiki);
  const line = title === null ? titleLine(blocks) : null;
  const units = unitsOf(blocks, plain.lifted, MOST_SENTENCES);
  if (units === null)
    refuse(name, `more than ${MOST_SENTENCES} sentences; so many are not read`, 'Split it, one relation a file.');
  if (units.length === 0) refuse(name, 'there is no article text in it', 'Give an article titled "X–Y relations".');
  const infobox = new Map<string, string>(plain.infobox);
  for (const unit of units) if (unit.unit === 'field' && unit.field !== '') infobox.set(unit.field, unit.value);
  return {
    name,
    title: front.title ?? title ?? line ?? boldTitle(plain.bold),
    sources: front.sources,
    infobox,
    units,
    skipped: plain.skipped,
  };
}
