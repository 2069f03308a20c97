/**
 * Characters of a private plane that stand in for something while a text is read: marks inside of `<nowiki>`, and lines for
 * what was lifted out of the text. They are taken out of what comes in, so that no text can pretend to be one.
 */

/** Marks that mean something to wikitext, and the first of their stand-ins. */
const MARKS = "[]{}|'=*#:;<&-";
const FIRST = 0xf0000;
const MARK = /[\u{f0000}-\u{f00ff}]/gu;
const ANY = /[\u{f0000}-\u{f01ff}]/gu;
const LIFTED = '\u{f0100}';
const LIFTED_LINE = /^\u{f0100}(\d{1,9})\u{f0100}$/u;

/** A text without stand-ins of its own. */
export const withoutStandIns = (text: string): string => text.replace(ANY, '');

/** The marks of a text hidden from whoever reads wikitext. */
export const shield = (text: string): string =>
  text.replace(/[[\]{}|'=*#:;<&-]/g, (mark) => String.fromCodePoint(FIRST + MARKS.indexOf(mark)));

/** The marks back in their places. */
export const unshield = (text: string): string =>
  text.replace(MARK, (letter) => MARKS.charAt((letter.codePointAt(0) ?? FIRST) - FIRST));

/** A line that stands for the thing with this number. */
export const standInFor = (number: number): string => `\n\n${LIFTED}${number}${LIFTED}\n\n`;

/** The number of the thing that a line stands for; null for any other line. */
export function liftedAt(line: string): number | null {
  const found = LIFTED_LINE.exec(line.trim());
  return found === null ? null : Number(found[1]);
}
