/** The numerals and names that English dates are made of. */
import { MONTHS } from '../words.js';

/** "Jan", "Sept", without the full stop; May has none. */
export const MONTH_ABBREVIATIONS: readonly string[] = MONTHS.filter((month) => month.length > 3).flatMap((month) =>
  month === 'September' ? ['Sept', 'Sep'] : [month.slice(0, 3)],
);

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** One to nine. */
export const UNITS = list('one two three four five six seven eight nine');
/** Ten to nineteen. */
export const TEENS = list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
/** Twenty to ninety. */
export const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
/** First to thirty-first: the days of a month. */
export const ORDINALS = list(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`);

export const CARDINAL: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...[...UNITS, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.map((unit, j) => [`${ten}-${unit}`, (i + 2) * 10 + j + 1] as const),
  ]),
]);
const ORDINAL = new Map(ORDINALS.map((word, i) => [word, i + 1]));
export const DECADE: ReadonlyMap<string, number> = new Map(
  list('twenties thirties forties fifties sixties seventies eighties nineties').map((w, i) => [w, (i + 2) * 10]),
);

/** 3 for "three", 25 for "twenty-five", 12 for "12"; null for anything else. */
export function cardinal(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : (CARDINAL.get(word.toLowerCase()) ?? null);
}

const ROMAN = new Map(
  list('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI').map((w, i) => [w, i + 1]),
);

/** 19 for "19th", "nineteenth" and "XIX"; null for anything else. */
export function ordinal(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
  return digits === undefined
    ? (ORDINAL.get(word.toLowerCase()) ?? ROMAN.get(word.replace(/th$/, '')) ?? null)
    : Number(digits);
}

/** 60 for "sixties"; null for anything else. */
export function decadeWord(word: string): number | null {
  return DECADE.get(word.toLowerCase()) ?? null;
}

/** 1 to 12 for a month's name or abbreviation. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.replace('.', '').slice(0, 3))) + 1;
}
