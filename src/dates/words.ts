/** The English words for parts of a date, shared by what prints labels and what reads them. */

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

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
/** EDTF level 1 numbers its seasons from 21 (ISO 8601-2, 4.8). */
export const SEASON_NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...SEASONS.map((name, i) => [name, 21 + i] as const),
  ['fall', 23],
]);

/** Words that make a date or figure approximate. */
export const ABOUT = ['about', 'around', 'circa', 'approximately', 'roughly'] as const;

/** A part of a decade or century: the offsets of its first and last year. */
export interface YearPart {
  name: 'early' | 'mid' | 'late';
  decade: readonly [number, number];
  century: readonly [number, number];
}

/** The dataset's convention: early 1960s is `1960~/1963~`, late 19th century `1867~/1899~`. */
export const EARLY: YearPart = { name: 'early', decade: [0, 3], century: [0, 33] };
export const MID: YearPart = { name: 'mid', decade: [4, 6], century: [34, 66] };
export const LATE: YearPart = { name: 'late', decade: [7, 9], century: [67, 99] };
export const YEAR_PARTS: readonly YearPart[] = [EARLY, MID, LATE];

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}
