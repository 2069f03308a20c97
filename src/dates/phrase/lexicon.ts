/** The words that English dates are made of, and the pattern parts built from them. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MONTH_SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

/** EDTF level 1 season codes (ISO 8601-2, 4.8). */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const CARDINAL = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.slice(0, 9).map((unit, j) => [`${ten}-${unit}`, (i + 2) * 10 + j + 1] as const),
  ]),
]);
const ORDINAL = new Map(ORDINALS.map((word, i) => [word, i + 1]));
const DECADE = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((w, i) => [w, (i + 2) * 10]),
);

/** 3 for "three", 25 for "twenty-five", 12 for "12"; null for anything else. */
export function cardinal(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : (CARDINAL.get(word.toLowerCase()) ?? null);
}

/** 19 for "19th" and "nineteenth"; null for anything else. */
export function ordinal(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
  return digits === undefined ? (ORDINAL.get(word.toLowerCase()) ?? null) : Number(digits);
}

/** 60 for "sixties"; null for anything else. */
export function decadeWord(word: string): number | null {
  return DECADE.get(word.toLowerCase()) ?? null;
}

/** 1 to 12 for a month's name or abbreviation. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.replace('.', '').slice(0, 3))) + 1;
}

/** Pattern parts; each holds no capturing group, so that the rules number their own. */
export const PART = {
  day: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)',
  month: `(?:${MONTHS.join('|')}|(?:${MONTH_SHORT})\\b\\.?)`,
  year: '[1-9]\\d{3}(?!\\d)',
  /** From … to … between two numbers of one date. */
  to: '(?:\\s?[–—‒-]\\s?|\\s(?:to|until|till|through)\\s)',
  era: '(?:\\s?(?:BCE?|B\\.C\\.(?:E\\.)?)(?![A-Za-z])|\\s?(?:AD|CE|A\\.D\\.)(?![A-Za-z]))?',
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.slice().reverse().join('|')})`,
  decadeWord: `(?:${[...DECADE.keys()].join('|')})`,
  cardinal: `(?:\\d{1,2}|an?|${[...CARDINAL.keys()]
    .filter((w) => w.length > 2)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  season: '(?:spring|summer|autumn|fall|winter)',
  /** "1 June [O.S. 20 May] 1876": the old-style date stands in brackets beside the one that counts. */
  oldStyle: '(?:\\s?[([](?:O\\.?S\\.?|N\\.?S\\.?|old style|new style)?[^()[\\]]{0,40}[)\\]])?',
} as const;
