/** Dates as people type them on a command line, beyond what `readDateArgument` reads: none of these stands in a record. */
import { formatPoint, parsePoint, type EdtfPoint } from './point.js';
import { readDateArgument } from './read.js';

/**
 * The EDTF of a date after `--since`, `--until` or `--on`: as `readDateArgument` reads it; parts that are not specified
 * (`1990-XX`, `1990-04-XX`); spans as articles write them (`1914–18`, `1998-99`); and times before today (`10 years ago`,
 * `yesterday`). Null for anything else.
 */
export function readTypedDate(text: string, today: Date = new Date()): string | null {
  const line = text.trim().replace(/\s+/g, ' ').toLowerCase();
  return readDateArgument(text) ?? withoutMask(line) ?? shortSpan(line) ?? ago(line, today);
}

/** A month or day of which nothing is said is none: "1990-04-XX" is April 1990, somewhere in it. */
function withoutMask(line: string): string | null {
  const [, known] = /^(-?\d{4}(?:-\d\d)?)(?:-xx){1,2}$/.exec(line) ?? [];
  return known === undefined || line.length > '-1990-xx-xx'.length ? null : readDateArgument(known);
}

/** "1914–18" and "1999–00". A second number that may be a month is one: "1913-04" was read before. */
function shortSpan(line: string): string | null {
  const [, from, end] = /^(\d{4}) ?[-‐‑‒–—−/] ?(\d\d)$/u.exec(line) ?? [];
  if (from === undefined || end === undefined) return null;
  const century = from.endsWith('99') && end === '00' ? Number(from.slice(0, 2)) + 1 : from.slice(0, 2);
  return readDateArgument(`${from}/${century}${end}`);
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const)
    .concat([
      ['a', 1],
      ['an', 1],
      ['last', 1],
    ]),
);

/** Months and days in each unit. */
const UNITS: Readonly<Record<string, { months: number; days: number }>> = {
  day: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  month: { months: 1, days: 0 },
  year: { months: 12, days: 0 },
  decade: { months: 120, days: 0 },
  century: { months: 1200, days: 0 },
  centurie: { months: 1200, days: 0 },
};

/** The day that "10 years ago", "last month" and "yesterday" mean, by the clock of this machine. */
function ago(line: string, today: Date): string | null {
  if (line === 'yesterday') return daysBefore(today, 0, 1);
  const [, count, before] =
    /^(\d{1,4}|[a-z]{1,6}) ([a-z]{3,9}) ago$/.exec(line) ?? /^(last) ([a-z]{3,8})$/.exec(line) ?? [];
  if (count === undefined || before === undefined) return null;
  const name = before.replace(/s$/, '');
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  const times = /^\d/.test(count) ? Number(count) : COUNTS.get(count);
  return unit === undefined || times === undefined ? null : daysBefore(today, times * unit.months, times * unit.days);
}

/** A month before 31 March is the last day of February. */
function daysBefore(today: Date, months: number, days: number): string | null {
  const month = today.getFullYear() * 12 + today.getMonth() - months;
  const [year, inYear] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  if (year < 1) return null;
  const date = new Date(0, 0, 1);
  date.setFullYear(year, inYear + 1, 0);
  date.setDate(Math.min(today.getDate(), date.getDate()) - days);
  const point: EdtfPoint = {
    ...{ kind: 'point', mask: 0, season: null, qualifier: '' },
    ...{ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() },
  };
  const text = formatPoint(point);
  return parsePoint(text) === null ? null : text;
}
