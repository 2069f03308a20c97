/** What browsers copy: a line is a whole paragraph or an item of a list. */
import { liftedAt } from '../stand-ins.js';

/** Marks that only a copy of a page has. */
const COPIED = /\[\s?edit(?: source)?\s?\]|^from wikipedia, the free encyclopa?edia/im;
const HEADING = /^={1,6} ?.{1,400} ?={1,6}$|^.{1,80}\[\s?edit(?: source)?\s?\]$/;
const BULLET = /^\s{0,12}[-*•–]\s/m;
const SENTENCE = /[.!?:]["'”’»)\]]{0,3}$/;
const LONGEST_ITEM = 300;
const NARROWEST = 60;
const WIDEST = 100;
/** What a wiki shows for a template that it lacks. */
const TEMPLATE = /(?:^|(?<=[.!?]))Template:[\p{L}\p{N}][^.!?\n]{0,80}$/u;

/** Whether a text is a copy of a page. */
export const isCopied = (text: string): boolean => COPIED.test(text);

/** Whether lines end where the page was full. */
export function isWrapped(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > 2 * WIDEST)) return false;
  return lines.some((line, i) => {
    const text = line.trim();
    const goesOn = /^\p{Ll}/u.test(lines[i + 1]?.trim() ?? '');
    return goesOn && text.length > NARROWEST && text.length <= WIDEST && !SENTENCE.test(text);
  });
}

/** So long is no item of a list, and no caption. */
const LONG = 150;
/** What tells something needs no stop to be no caption. */
const TELLS = /\b(?:is|are|was|were|has|have|had)\b/;

const isText = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !HEADING.test(line.trim()) && liftedAt(line.trim()) === null;

/** Whether blank lines stand between paragraphs, so that lines without one are items of a list. */
function standApart(lines: readonly string[]): boolean {
  const long = lines.filter((line) => isText(line) && line.length >= LONG).length;
  const apart = lines.filter((line, i) => isText(line) && line.length >= LONG && !isText(lines[i + 1])).length;
  return long >= 3 && apart >= long * 0.9;
}

/**
 * Takes out what stands between the name of a page and its first sentence: the words below its pictures.
 * @returns The lines that are none of it, and those taken out.
 */
export function withoutCaptions(lines: readonly string[]): { lines: string[]; captions: string[] } {
  const name = lines.findIndex((line) => line.trim() !== '');
  const first = lines.findIndex((line, i) => i > name && (HEADING.test(line.trim()) || SENTENCE.test(line.trim())));
  const isCaption = (line: string, i: number): boolean =>
    i > name && i < first && isText(line) && !BULLET.test(line) && line.length < LONG && !TELLS.test(line);
  return {
    lines: lines.map((line, i) => (isCaption(line, i) ? '' : line)),
    captions: lines.filter(isCaption).map((line) => line.trim()),
  };
}

/** The lines with a blank one behind each paragraph, and a mark before what must be an item of a list. */
export function asParagraphs(lines: readonly string[]): string[] {
  let lead = true;
  let lastItem = -1;
  const apart = standApart(lines);
  return lines.flatMap((line, i) => {
    const text = line.replace(TEMPLATE, '').trim();
    if (HEADING.test(text)) {
      lead = lead && /^=[^=]/.test(text);
      return [text, ''];
    }
    if (text === '' || liftedAt(text) !== null) return [text === '' ? '' : line];
    if (BULLET.test(line)) return [line];
    // A short line above a blank one names the list below, unless it ends a list itself.
    const label = lastItem !== i - 1 && lines[i + 1] === '' && (lines[i + 2] ?? '') !== '';
    const together = apart && !text.endsWith(':') && (isText(lines[i - 1]) || isText(lines[i + 1]));
    const item = !lead && !label && text.length <= LONGEST_ITEM && (together || !SENTENCE.test(text));
    if (item) lastItem = i;
    return [item ? `* ${text}` : text, ''];
  });
}
