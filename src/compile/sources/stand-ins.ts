/**
 * Characters of a private plane that stand in for something while a text is read: marks inside of `<nowiki>`, lines for what was
 * lifted out of the text, and in a line the places of notes, flags without a name, targets of links and the stops of quoted speech.
 * They are taken out of what comes in, so that no text can pretend to be one.
 */

/** Marks that mean something to wikitext, and the first of their stand-ins. */
const MARKS = "[]{}|'=*#:;<&-";
const FIRST = 0xf0000;
const MARK = /[\u{f0000}-\u{f00ff}]/gu;
const ANY = /[\u{f0000}-\u{f01ff}]/gu;
const LIFTED = '\u{f0100}';
const LIFTED_LINE = /^\u{f0100}(\d{1,9})\u{f0100}$/u;
const FLAG = /\u{f0110}([^\u{f0110}\u{f0111}\n]{0,80})\u{f0111}/gu;
const TARGET = /\u{f0112}([^\u{f0112}\u{f0113}\n]{0,200})\u{f0113}/gu;
const NOTE = /\u{f0120}(\d{1,9})\u{f0120}/gu;
const STOPS = '.!?…';
const FIRST_STOP = 0xf0140;
const STOP = /[\u{f0140}-\u{f0143}]/gu;

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

/** A text without the stand-ins of that kind, and what they held. */
function taken(text: string, kind: RegExp): { text: string; held: string[] } {
  const held: string[] = [];
  const rest = text.replace(kind, (_, inside: string) => {
    held.push(inside);
    return '';
  });
  return { text: rest, held };
}

/** Stands where the text shows a country's flag and not its name. */
export const flagOf = (country: string): string =>
  country.trim() === '' ? '' : `\u{f0110}${withoutStandIns(country.replace(/\s+/g, ' ')).trim().slice(0, 80)}\u{f0111}`;

/** A text without its flags, and the countries that they are of; a text of nothing but flags is their countries' names. */
export function readFlags(text: string): { text: string; countries: string[] } {
  const { text: rest, held } = taken(text, FLAG);
  if (held.length === 0 || /[\p{L}\p{N}]/u.test(rest)) return { text: rest, countries: held };
  const lead = /^[\s*#:;]*/.exec(rest)?.[0] ?? '';
  return { text: `${lead}${held.join(', ')}${rest.slice(lead.length).trimEnd()}`, countries: held };
}

/** Stands behind the words of a link: where it leads to. */
export const targetOf = (page: string): string =>
  `\u{f0112}${withoutStandIns(page.replace(/\s+/g, ' ')).trim().slice(0, 200)}\u{f0113}`;

/** A text without the targets of its links, and these. */
export const takeTargets = (text: string): { text: string; held: string[] } => taken(text, TARGET);

/** Stands where a text refers to the note with this number. */
export const noteMark = (number: number): string => `\u{f0120}${number}\u{f0120}`;

/** A text without its references to notes, and the numbers of these. */
export function takeNotes(text: string): { text: string; numbers: number[] } {
  const { text: rest, held } = taken(text, NOTE);
  return { text: rest, numbers: held.map(Number) };
}

/** Quoted speech as part of the one sentence that introduces it: its inner stops end no sentence. */
export const withoutStops = (speech: string): string =>
  speech.replace(/[.!?…](?=\s|["'”’»)\]]{1,4}\s)/gu, (stop) => String.fromCodePoint(FIRST_STOP + STOPS.indexOf(stop)));

/** The stops back in their places. */
export const withStops = (text: string): string =>
  text.replace(STOP, (letter) => STOPS.charAt((letter.codePointAt(0) ?? FIRST_STOP) - FIRST_STOP));
