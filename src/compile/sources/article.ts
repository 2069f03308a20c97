/** Article text → document: title, and numbered units under their headings, whatever format it comes in. */
import { RelationsError } from '../../errors.js';
import { cleanText } from '../../text/clean.js';
import type { Block } from './outline.js';
import type { Document } from './document.js';
import { formatOf } from './format.js';
import { readFrontMatter } from './frontmatter.js';
import { withListLabels } from './list-labels.js';
import { withoutStandIns } from './stand-ins.js';
import { titleOf } from './titles.js';
import { unitsOf } from './units.js';
import { unwrapped } from './wrapped.js';

/** The largest article accepted, in characters. */
export const LARGEST_ARTICLE = 16_000_000;

/** The most units accepted: more than the longest text in prose has, and few enough to be held in memory. */
export const MOST_SENTENCES = 250_000;

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

/** `#REDIRECT [[Target]]`, in any capitals. */
const REDIRECT = /^\s*#\s?redirect\s{0,5}:?\s{0,5}\[\[\s{0,5}:?([^[\]|{}]{1,300})/i;

/** Where a redirect leads to: its source, or the page that shows it. */
function redirectIn(body: string, blocks: readonly Block[]): string | null {
  const target = REDIRECT.exec(body)?.[1]?.trim();
  if (target !== undefined) return target;
  const lines = blocks.slice(0, 4).flatMap((block) => (block.kind === 'lifted' ? [] : [block.lines.join(' ')]));
  const at = lines.findIndex((line) => /^redirects? (?:to|page)\b.{0,3}/i.test(line) && line.length <= 300);
  if (at < 0) return null;
  const own = /^redirects? (?:to|page):?\s?/i.exec(lines[at] ?? '')?.[0].length ?? 0;
  return (lines[at] ?? '').slice(own).trim() || (lines[at + 1] ?? null);
}

/**
 * Reads one article: the plain format (`= Title =`, `== Section ==`, paragraphs, `- ` bullets), Wikipedia's extracts, wikitext,
 * HTML, a page copied from a browser, Markdown; with or without front matter.
 * @param name What errors call it: a file name or "standard input". A file's name serves as title where nothing else does.
 * @throws RelationsError `unreadable` for an empty, binary or oversized text or a broken header.
 */
export function readArticle(text: string, name: string): Document {
  checkText(text, name);
  const { front, body: wrapped } = readFrontMatter(withoutStandIns(cleanText(text)), name);
  const page = unwrapped(wrapped, name);
  const body = page.title === null ? page.text : withoutStandIns(cleanText(page.text));
  const source = formatOf(body).read(body);
  const redirect = redirectIn(body, source.blocks);
  const units = unitsOf(withListLabels(source.blocks), source.lifted, MOST_SENTENCES);
  if (units === null)
    refuse(name, `more than ${MOST_SENTENCES} sentences; so many are not read`, 'Split it, one relation a file.');
  if (units.length === 0 && redirect === null && source.skipped.every(({ what }) => what !== 'table'))
    refuse(name, 'there is no article text in it', 'Give an article titled "X–Y relations".');
  const infobox = new Map<string, string>(source.infobox);
  for (const unit of units) if (unit.unit === 'field' && unit.field !== '') infobox.set(unit.field, unit.value);
  const stated = [front.title, page.title === null ? null : cleanText(page.title), source.title];
  return {
    name,
    title: titleOf({ stated, bold: source.bold, infobox: infobox.get('title'), file: name }),
    redirect,
    sources: front.sources,
    infobox,
    units,
    skipped: source.skipped,
  };
}
