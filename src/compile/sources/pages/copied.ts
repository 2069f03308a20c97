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

/** The lines with a blank one behind each paragraph, and a mark before what must be an item of a list. */
export function asParagraphs(lines: readonly string[]): string[] {
  let lead = true;
  return lines.flatMap((line, i) => {
    const text = line.replace(TEMPLATE, '').trim();
    if (HEADING.test(text)) {
      lead = lead && /^=[^=]/.test(text);
      return [text, ''];
    }
    if (text === '' || liftedAt(text) !== null) return [text === '' ? '' : line];
    if (BULLET.test(line)) return [line];
    // A short line above a blank one names the list below.
    const label = lines[i + 1] === '' && (lines[i + 2] ?? '') !== '';
    const item = !lead && !label && text.length <= LONGEST_ITEM && !SENTENCE.test(text);
    return [item ? `* ${text}` : text, ''];
  });
}
