/**
 * One date of a dataset: a year with as much of month, season and day as is known. Calendar and year count are EDTF's:
 * the proleptic Gregorian calendar, in which 1 BC is 0000 and 44 BC is -0043.
 */
export interface EdtfPoint {
  kind: 'point';
  /** -9999 to 9999, 0 being 1 BC; unspecified digits are 0. */
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

// No year before 0 has a mask: it would read 49 to 40 as 50 to 41 BC, and the edtf package loses the sign of -00XX.
const POINT = /^(-?\d{4}|\d{3}X|\d\dXX|\dXXX)(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/u;

/** Reads `1922-10-10`, `2001-21`, `199X`, `1954?`, `-0043`; null for anything else and for days that do not exist. */
export function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (match === null || text.startsWith('-0000')) return null;
  const [, digits = '', second, third, qualifier] = match;
  const inYear = second === undefined ? null : Number(second);
  const isSeason = inYear !== null && inYear >= 21 && inYear <= 24;
  const point: EdtfPoint = {
    kind: 'point',
    year: Number(digits.replaceAll('X', '0')),
    mask: digits.split('X').length - 1,
    season: isSeason ? inYear : null,
    month: isSeason ? null : inYear,
    day: third === undefined ? null : Number(third),
    qualifier: qualifier as EdtfPoint['qualifier'],
  };
  return isReal(point) ? point : null;
}

/** Level 1 qualifies neither a mask nor a season; a mask stands in a bare year only. */
function isReal({ year, mask, season, month, day, qualifier }: EdtfPoint): boolean {
  if (mask > 0) return season === null && month === null && qualifier === '';
  if (season !== null) return day === null && qualifier === '';
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The EDTF text of a point; `parsePoint` reads it back. */
export function formatPoint({ year, mask, season, month, day, qualifier }: EdtfPoint): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const parts = [digits.slice(0, 4 - mask) + 'X'.repeat(mask)];
  for (const part of [season, month, day]) if (part !== null) parts.push(String(part).padStart(2, '0'));
  return (year < 0 ? '-' : '') + parts.join('-') + qualifier;
}

/** A day as one integer that sorts. */
const dayNumber = (year: number, month: number, day: number): number => year * 10000 + month * 100 + day;

// Seasons as northern weather services count them: spring begins in March, and a winter belongs to the year it begins in.
const seasonStart = (season: number): number => (season - 20) * 3;

/** The first day that the point may mean, as year × 10000 + month × 100 + day; a qualifier does not widen it. */
export function firstDay({ year, season, month, day }: EdtfPoint): number {
  return dayNumber(year, season === null ? (month ?? 1) : seasonStart(season), day ?? 1);
}

/** The last day that the point may mean, as year × 10000 + month × 100 + day. */
export function lastDay({ year, mask, season, month, day }: EdtfPoint): number {
  const inMonth = season === null ? (month ?? 12) : seasonStart(season) + 2;
  const last = year + 10 ** mask - 1 + (inMonth > 12 ? 1 : 0);
  const inYear = inMonth > 12 ? inMonth - 12 : inMonth;
  return dayNumber(last, inYear, day ?? daysInMonth(last, inYear));
}
