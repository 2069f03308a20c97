/**
 * The plain extract that Wikipedia's API gives of an article (`prop=extracts&explaintext`): headings in marks with two blank lines
 * before them, every paragraph and every item of a list a line of its own, the items without a mark.
 */
import { liftedAt } from '../stand-ins.js';

const HEADING = /^={1,6}[^=].*=\s*$/;
/** An item that is no sentence: the name of another article, a year and a name. */
const NO_SENTENCE = /[^.!?…:;"'”’»)\]]\s*$/u;
/** Headings of sections that are lists by custom: their lines are items, sentences or not. */
const LISTS =
  /\b(?:missions?|embass(?:y|ies)|consulates?|representations?|visits|agreements|treaties|ambassadors|envoys)\b/i;
/** A paragraph of so many sentences is no item. */
const SENTENCES_OF_ITEM = 3;

/** Marks of a list, which an extract has lost. */
const MARKED = /^[-*•] .*\n[-*•] /m;
/** A heading right behind text, or with one blank line between. */
const CLOSE_HEADING = /[^=\s][ \t]*\n{1,2}={2,6}[^=]/;

const isHeading = (line: string): boolean => HEADING.test(line);

/** What a wiki shows for a template that it lacks. */
const TEMPLATE = /(?:^|(?<=[.!?]))Template:[\p{L}\p{N}][^.!?\n]{0,80}$/gmu;

/** Whether a text is laid out as extracts are: blank lines before its headings, and nearly nowhere else. */
export function isExtract(text: string): boolean {
  const sections = text.trim().split(/\n{3,}(?==)/);
  if (sections.length < 2 || MARKED.test(text) || CLOSE_HEADING.test(text)) return false;
  let together = 0;
  let apart = 0;
  let wrapped = 0;
  for (const section of sections) {
    // What follows on a heading tells nothing: it may have a blank line before it in either layout.
    const body = section.replace(/^=.*=\s*/, '').trim();
    for (const [breaks] of body.matchAll(/\n+(?=[^\n=])/g)) {
      if (breaks.length === 1) together += 1;
      else apart += 1;
    }
    wrapped += body.match(/\n(?=\p{Ll})/gu)?.length ?? 0;
  }
  // Lines that begin in the middle of a sentence are those of a hard-wrapped text.
  return apart * 4 <= together && wrapped * 10 <= together;
}

/** The same text in the plain format: a blank line between paragraphs, a mark before items. */
export function fromExtract(text: string): string {
  let listed = false;
  return text
    .replace(TEMPLATE, '')
    .split('\n')
    .map((line) => {
      if (isHeading(line)) {
        listed = LISTS.test(line);
        return line;
      }
      if (line.trim() === '' || liftedAt(line) !== null) return line;
      const item =
        NO_SENTENCE.test(line) || (listed && line.split(/[.!?]\s/, SENTENCES_OF_ITEM).length < SENTENCES_OF_ITEM);
      return item ? `- ${line.trim()}` : `\n${line}\n`;
    })
    .join('\n');
}
