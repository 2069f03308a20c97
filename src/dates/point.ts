/**
 * One date of a dataset: a year with as much of month, season and day as is known.
 *
 * Years before Christ are written as historians count them: 44 BC is `-0044`, and there is no year 0. (ISO 8601 counts
 * 1 BC as 0000.) Which days exist is EDTF's own: the proleptic Gregorian calendar on the number as written.
 */
export interface EdtfPoint {
  kind: 'point';
  bc: boolean;
  /** 0 to 9999; unspecified digits are 0. */
  year: number;
  /** How many last digits of the year are unspecified: 0 for 1914, 1 for 199X, 2 for 18XX, 3 for 1XXX. */
  mask: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** Uncertain (?), approximate (~) or both (%). */
  qualifier: '' | '?' | '~' | '%';
}

const POINT = /^(-?)(\d{4}|\d{3}X|\d\dXX|\dXXX)(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/u;

/** Reads `1922-10-10`, `2001-21`, `199X`, `1954?`, `-0044`; null for anything else and for days that do not exist. */
export function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, sign, digits = '', second, third, qualifier] = match;
  const mask = digits.split('X').length - 1;
  const inYear = second === undefined ? null : Number(second);
  const isSeason = inYear !== null && inYear >= 21 && inYear <= 24;
  const point: EdtfPoint = {
    kind: 'point',
    bc: sign === '-',
    year: Number(digits.replaceAll('X', '0')),
    mask,
    season: isSeason ? inYear : null,
    month: isSeason ? null : inYear,
    day: third === undefined ? null : Number(third),
    qualifier: qualifier as EdtfPoint['qualifier'],
  };
  return isReal(point) ? point : null;
}

/** Level 1 qualifies neither a mask nor a season, and masks only the end of a bare year. */
function isReal({ bc, year, mask, season, month, day, qualifier }: EdtfPoint): boolean {
  if (mask > 0) return season === null && month === null && qualifier === '';
  if (year === 0) return false;
  if (season !== null) return day === null && qualifier === '';
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(bc ? -year : year, month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The EDTF text of a point; `parsePoint` reads it back. */
export function formatPoint({ bc, year, mask, season, month, day, qualifier }: EdtfPoint): string {
  const digits = String(year).padStart(4, '0');
  const parts = [digits.slice(0, 4 - mask) + 'X'.repeat(mask)];
  for (const part of [season, month, day]) if (part !== null) parts.push(String(part).padStart(2, '0'));
  return (bc ? '-' : '') + parts.join('-') + qualifier;
}

/** A day as one integer that sorts: year × 10000 + month × 100 + day, the year of 44 BC being -44. */
const dayNumber = (year: number, month: number, day: number): number => year * 10000 + month * 100 + day;

// Seasons as the northern hemisphere's weather services count them; a winter belongs to the year in which it begins.
const seasonStart = (season: number): number => (season - 20) * 3;

/** The first day that the point may mean; a qualifier does not widen it. */
export function firstDay({ bc, year, mask, season, month, day }: EdtfPoint): number {
  const first = bc ? -(year + 10 ** mask - 1) : Math.max(year, 1);
  return dayNumber(first, season === null ? (month ?? 1) : seasonStart(season), day ?? 1);
}

/** The last day that the point may mean. */
export function lastDay({ bc, year, mask, season, month, day }: EdtfPoint): number {
  let last = bc ? -Math.max(year, 1) : year + 10 ** mask - 1;
  let inMonth = month ?? 12;
  if (season !== null) {
    inMonth = seasonStart(season) + 2;
    if (inMonth > 12) {
      inMonth -= 12;
      last += last === -1 ? 2 : 1;
    }
  }
  return dayNumber(last, inMonth, day ?? daysInMonth(last, inMonth));
}
