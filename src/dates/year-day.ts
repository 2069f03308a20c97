/** A day of the year as people type it: "27 November", "11-27", "2026-11-27", "today". */
import type { FactDate } from '../model.js';
import { readDateArgument } from './read.js';

export interface YearDay {
  /** 1 to 12. */
  month: number;
  day: number;
  /** The year that was typed with it, or that of the clock for "today"; null where none was named. */
  year: number | null;
}

const WHOLE = /^(\d{4})-(\d\d)-(\d\d)$/;
/** A year that has all days. */
const LEAP_YEAR = 2000;
/** Days from today. */
const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['now', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/**
 * The day that a text names, with a year or without. Null for what is no single day: "November", "1990", "30 February", and
 * "11/12", which are two days on two sides of an ocean.
 * @param today The clock, read in the time zone of this machine.
 */
export function readYearDay(text: string, today: Date): YearDay | null {
  const line = text.trim().replace(/\s+/gu, ' ');
  const from = FROM_TODAY.get(line.toLowerCase());
  if (from !== undefined) return dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + from));
  const dated = wholeDay(readDateArgument(line));
  if (dated !== null) return dated;
  const undated = /^\d\d-\d\d$/.test(line)
    ? [`${LEAP_YEAR}-${line}`]
    : [`${line} ${LEAP_YEAR}`, `${line}, ${LEAP_YEAR}`];
  // What names a year already is no day of it.
  if (/\d{3}/.test(line)) return null;
  const read = undated.map((each) => wholeDay(readDateArgument(each))).find((each) => each !== null);
  return read === undefined ? null : { ...read, year: null };
}

/** The day of the clock. */
export const dayOf = (date: Date): YearDay & { year: number } => ({
  month: date.getMonth() + 1,
  day: date.getDate(),
  year: date.getFullYear(),
});

/** A date that is known to the day, without "about" and "perhaps". */
export function wholeDay(edtf: string | null): (YearDay & { year: number }) | null {
  const [, year, month, day] = WHOLE.exec(edtf ?? '') ?? [];
  return year === undefined ? null : { month: Number(month), day: Number(day), year: Number(year) };
}

/** The day on which something happened, began or ended; null where its date is no day, or it only came by, before or after that day. */
export const dayOfEvent = ({ edtf, role }: Pick<FactDate, 'edtf' | 'role'>): ReturnType<typeof wholeDay> =>
  role === undefined || role === 'since' || role === 'until' ? wholeDay(edtf) : null;

/** "11-27": how an EDTF date of that day ends. */
export const endOfDay = ({ month, day }: Pick<YearDay, 'month' | 'day'>): string =>
  [month, day].map((part) => String(part).padStart(2, '0')).join('-');
