/** The words that English dates are made of. */

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
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

export const CARDINAL: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.slice(0, 9).map((unit, j) => [`${ten}-${unit}`, (i + 2) * 10 + j + 1] as const),
  ]),
]);
const ORDINAL = new Map(ORDINALS.map((word, i) => [word, i + 1]));
export const DECADE: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((w, i) => [w, (i + 2) * 10]),
);

/** 3 for "three", 25 for "twenty-five", 12 for "12"; null for anything else. */
export function cardinal(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : (CARDINAL.get(word.toLowerCase()) ?? null);
}

const ROMAN = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ').map((w, i) => [w, i + 1]),
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
