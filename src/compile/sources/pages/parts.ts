/** The lines of a copied page without what is no part of the article: its furniture, its contents, boxes of links. */
import type { Skipped } from '../document.js';
import { furnitureOf } from './furniture.js';

const CONTENTS = /^(?:table of )?contents?\s{0,3}(?:\[?\s?(?:hide|show)\s?\]?|move to sidebar hide)?$/i;
/** "2.1 Trade", "3References". */
const ENTRY = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{0,3}\p{L}/u;
/** "1.1" of "1.1 19th century". */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+/;
/** The three letters above a box of links: view, talk, edit. */
const BOX = /^v\s{0,3}[·•]?\s{0,3}t\s{0,3}[·•]?\s{0,3}e(?:\s.{0,120})?$/i;
const MARKED_HEADING = /^={2,6}\s?[^=]|\[\s?edit(?: source)?\s?\]$|^#{1,6}\s/;
const SENTENCE = /[.!?]["”’)]?$/;
const LONGEST_ENTRY = 120;

export interface Parts {
  lines: string[];
  skipped: Skipped[];
}

/** Whether a box of links may go on with a line: it is no heading, and no sentence of any length. */
const isLinks = (line: string): boolean => !MARKED_HEADING.test(line) && !(SENTENCE.test(line) && line.length > 60);

/** Whether a list of contents may go on with a line. `headings`: those of the page. */
const isEntry = (line: string, headings: ReadonlySet<string>): boolean =>
  line.length <= LONGEST_ENTRY &&
  !MARKED_HEADING.test(line) &&
  (ENTRY.test(line) || headings.has(line.replace(NUMBER, '')) || furnitureOf(line) === 'furniture');

/** The headings of a page that are marked as such. */
function headingsIn(lines: readonly string[]): Set<string> {
  const headings = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const glued =
      /^(.{1,80}?)\s?\[\s?edit(?: source)?\s?\]$/.exec(line)?.[1] ?? /^={2,6}\s?([^=].{0,80}?)\s?=+$/.exec(line)?.[1];
    if (glued !== undefined) headings.add(glued.trim());
    else if (/^\[\s?edit(?: source)?\s?\]$/.test(line)) headings.add(above(lines, i));
  }
  return headings;
}

/** The next line above that is not empty. */
function above(lines: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && from - at < 4 && lines[at] === '') at -= 1;
  return lines[at] ?? '';
}

/** "From Wikivoyage", beneath the name of the page; "From Chile to Ghana" names a list. */
const SITE_NAME = /^From (?!.{1,40}\sto\s)\p{Lu}[^.!?:\d]{1,40}$/u;

/** The line that names the site; -1 where none does. */
function siteLine(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line !== '');
  const second = lines.findIndex((line, i) => i > first && line !== '');
  return SITE_NAME.test(lines[second] ?? '') ? second : -1;
}

/** Takes what is no part of the article out of the lines of a page. */
export function partsOf(page: readonly string[]): Parts {
  const trimmed = page.map((line) => line.trim());
  const headings = headingsIn(trimmed);
  const skipped: Skipped[] = [];
  const lines: string[] = [];
  let inside: 'contents' | 'links' | null = null;
  const site = siteLine(trimmed);
  for (const [i, line] of page.entries()) {
    const text = trimmed[i] ?? '';
    if (BOX.test(text) || isStacked(trimmed, i)) inside = 'links';
    else if (CONTENTS.test(text) && isContents(trimmed, i, headings)) inside = 'contents';
    else if (inside === 'links' && text !== '' && !isLinks(text)) inside = null;
    else if (inside === 'contents' && text !== '' && !isEntry(text, headings)) inside = null;
    const what = inside === null && i !== site ? furnitureOf(text) : 'furniture';
    // "[edit]" under a heading says that it is one.
    if (what === null || isEdit(text)) lines.push(line);
    else if (text !== '') skipped.push({ what, name: text.slice(0, 60) });
  }
  return { lines, skipped };
}

/** "v", "t" and "e", each on a line of its own. */
function isStacked(lines: readonly string[], at: number): boolean {
  if (!/^v$/i.test(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1, at + 6).filter((line) => line !== '');
  return /^t$/i.test(next[0] ?? '') && /^e$/i.test(next[1] ?? '');
}

const isEdit = (text: string): boolean => /^\[\s?edit(?: source)?\s?\]$/.test(text);

/** A list of contents is followed by its entries. */
function isContents(lines: readonly string[], at: number, headings: ReadonlySet<string>): boolean {
  const next = lines.slice(at + 1, at + 6).find((line) => line !== '') ?? '';
  return isEntry(next, headings);
}
