/** The months that a figure of trade counts, where they are no whole year: "the first quarter of 2023", "in the same months of 2022". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { cardinal } from '../../../dates/phrase/lexicon.js';
import { yearTo } from '../../../dates/phrase/year-to.js';
import { MONTHS } from '../../../dates/words.js';
import type { Edtf } from '../../../model.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

/** A part of a year: its months; `unknown` for one that names none ("the first weeks of 2020"); `same` for the months named before. */
export type Period = Months | 'unknown' | 'same';

export interface Months {
  readonly months: Edtf;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const NUMBER = oneOf`\d{1,2} one two three four five six seven eight nine ten eleven twelve`;
const OF = oneOf`of in`;
/** "first half of", "second quarter of the year", "Q3". */
const FRACTION = pattern('i')`
  \b(?<which>${ORDINALS}|last|final)[\s-](?<unit>half|semester|quarter|trimester)_(of|in)_(the_year_)?$`;
const QUARTERS = pattern('i')`\b(?<end>first|last)_(?<n>two|three|2|3)_quarters_${OF}_(the_year_)?$`;
const MONTHS_OF = pattern(
  'i',
)`\b(?<end>first|last|final)_(?<n>${NUMBER})[\s-]months_${OF}_(the_)?((calendar_)?year_)?$`;
/** "the year to March 2017", "the four quarters ending in June 2021". */
const YEAR_TO = pattern('i')`
  \b(four_quarters|year)_((that|which)_)?(to|through|until|till|ending|ended|up_to)_((in|on)_)?((the_)?end_of_)?$`;
const MONTHS_TO = pattern('i')`
  \b(?<n>${NUMBER})[\s-]months?(_period)?_(from_\p{Lu}\p{Ll}+_)?
  (to|through|until|till|ending|ended|up_to)_((in|on)_)?((the_)?end_of_)?$`;
const SAME_PART = part`\b(same|corresponding|comparable|equivalent)_(\w+_)?(periods?|months?|quarters?|half|time)`;
const SAME = pattern('i')`${SAME_PART}_${OF}_((the_)?year_)?$`;
const SAME_BEFORE = pattern('i')`${SAME_PART}_(${OF}_)?$`;
const MONTH_BEFORE = pattern()`\b(?<month>${MONTHS})(_\d{1,2})?(_and_|_to_|_through_|_until_|_?[–-]_?)$`;
/** "in November 2015 alone" */
const ALONE = /^\salone\b/;
const IN_MONTH = pattern('i')`\b(the|that)_month_of_$`;
const VAGUE = pattern('i')`
  \b((half|quarters?|semester|trimester)_(of|in) | weeks_of | (?<!\b(twelve|12)[\s-])months?_(of|in|to|through|until|ending(_in)?))_
  (the_year_)?((the_)?end_of_)?$`;
/** "1 January to 31 October 2006", "January to October 2006": in one year. */
const SPAN = /^(\d{4})-\d\d(?:-\d\d)?[~?]?\/(\d{4})-\d\d(?:-\d\d)?[~?]?$/;
const WHOLE = /-01(?:-01)?\/\d{4}-12(?:-31)?$/;
/** Where a date names its month or, without one, its year. */
const NAMED = pattern()`\b${MONTHS}\b|\d{4}`;
/** "a year earlier" than the months named before it. */
const RELATIVE = /\b(?:earlier|before|previous|preceding|prior|last)\b/i;

const two = (n: number): string => String(n).padStart(2, '0');
const months = (year: number, from: number, to: number): Edtf =>
  from === to ? `${year}-${two(from)}` : `${year}-${two(from)}/${year}-${two(to)}`;

/** The first or last months of a year. */
const atEnd = (year: number, last: boolean, n: number): Edtf => (last ? months(year, 13 - n, 12) : months(year, 1, n));
const numberOf = (word: string | undefined): number => {
  const n = Number(word);
  return Number.isNaN(n) ? (cardinal(word ?? '') ?? Number.NaN) : n;
};

/** "Q3 2022", "Q1–Q3 2022", "H1 2022", by the numbers of the first and last of them. */
export function quarters(year: number, unit: string, from: number, to: number): Edtf {
  const size = unit === 'H' ? 6 : 3;
  return months(year, (from - 1) * size + 1, to * size);
}

/** The twelve months up to the end of a quarter; null for the last one, whose year is a calendar year. */
export function yearToQuarter(year: number, unit: string, n: number): Edtf | null {
  const month = n * (unit === 'H' ? 6 : 3);
  return month === 12 ? null : `${year - 1}-${two(month + 1)}/${year}-${two(month)}`;
}

/** The financial year that two calendar years name: "2018/2019". */
export const financial = (year: number): Edtf => `${year - 1}/${year}`;

const IN_BRACKET = /^\s\((?:from\s)?(?<from>\p{Lu}\p{Ll}{2,8})\.?(?:\s?[–-]\s?|\sto\s)(?<to>\p{Lu}\p{Ll}{2,8})\.?\)/u;
const PART_IN_BRACKET = pattern(
  'iu',
)`^_\((the_)?(first|last|up_to|until|till|to|through|as_of|provisional_to|Q[1-4]|H[12])\b`;

/**
 * The months in a bracket behind a year: "2021 (January–October)"; of a financial year from its first calendar year on,
 * "2022–23 (April–January)". Null where no months stand there.
 */
export function bracketed(tail: string, year: number, ofFinancialYear: boolean): Period | null {
  const groups = IN_BRACKET.exec(tail)?.groups;
  const [from = 0, to = 0] = [groups?.from, groups?.to].map(
    (name) => MONTHS.findIndex((month) => name !== undefined && month.startsWith(name.slice(0, 3))) + 1,
  );
  if (from === 0 || to === 0) return PART_IN_BRACKET.test(tail) ? 'unknown' : null;
  if (!ofFinancialYear) return from <= to ? { months: months(year, from, to) } : 'unknown';
  return from <= to
    ? { months: months(year - 1, from, to) }
    : { months: `${year - 1}-${two(from)}/${year}-${two(to)}` };
}

/** The same months of another year; one that spans two years ends in it. */
export function inYear(period: Edtf, year: number): Edtf {
  const ends = period.split('/');
  const by = year - Number(ends.at(-1)?.slice(0, 4));
  return ends.map((end) => `${Number(end.slice(0, 4)) + by}${end.slice(4)}`).join('/');
}

/** What part of a year a date of a figure names, or null for a whole year or a date that says nothing of it. */
export function periodOf(text: string, date: DateMention): Period | null {
  const period = read(text, date);
  return period === null || period === 'unknown' || period === 'same' ? period : { months: period };
}

function read(text: string, { start, end, edtf, text: words }: DateMention): Edtf | null {
  const named = start + Math.max(0, words.search(NAMED));
  const head = text.slice(Math.max(0, named - 60), named);
  const year = Number(edtf.slice(0, 4));
  const span = SPAN.exec(edtf);
  if (span) {
    const [, first, last] = span;
    return first !== last || WHOLE.test(edtf) ? null : edtf.replace(/[~?]/g, '');
  }
  if (SAME.test(head) || (RELATIVE.test(words) && SAME_BEFORE.test(text.slice(Math.max(0, start - 40), start))))
    return 'same';
  const day = /^\d{4}-(0\d|1[012])(-\d\d)?[~?]?$/.exec(edtf);
  const twelveMonths = yearTo(edtf.replace(/[~?]$/, ''), text.slice(Math.max(0, start - 60), start));
  if (twelveMonths !== null) return twelveMonths;
  if (day) return monthsTo(head, text.slice(end), year, Number(day[1]));
  if (!/^\d{4}[~?]?$/.test(edtf)) return VAGUE.test(head) ? 'unknown' : null;
  const fraction = FRACTION.exec(head)?.groups;
  if (fraction) {
    const count = /^(?:half|semester)$/i.test(fraction.unit ?? '') ? 2 : 4;
    const which = ORDINALS.indexOf(fraction.which?.toLowerCase() ?? '') + 1 || count;
    return which > count ? 'unknown' : quarters(year, count === 2 ? 'H' : 'Q', which, which);
  }
  const several = QUARTERS.exec(head)?.groups;
  if (several) return atEnd(year, /last/i.test(several.end ?? ''), numberOf(several.n) * 3);
  const first = MONTHS_OF.exec(head)?.groups;
  if (first && numberOf(first.n) < 12) return atEnd(year, !/first/i.test(first.end ?? ''), numberOf(first.n));
  return VAGUE.test(head) ? 'unknown' : null;
}

/** "five months to August 2024", "the year to March 2017", "January and February 2023". */
function monthsTo(head: string, tail: string, year: number, month: number): Edtf | null {
  const n = YEAR_TO.test(head) ? 12 : numberOf(MONTHS_TO.exec(head)?.groups?.n);
  if (n === 12 && month === 12) return null;
  if (n > 0 && n <= 12) {
    const from = month - n + 1;
    return from >= 1 ? months(year, from, month) : `${year - 1}-${two(from + 12)}/${year}-${two(month)}`;
  }
  const before = MONTH_BEFORE.exec(head)?.groups?.month;
  const from = MONTHS.findIndex((name) => name === before) + 1;
  if (from > 0 && from < month) return from === 1 && month === 12 ? null : months(year, from, month);
  if (IN_MONTH.test(head) || ALONE.test(tail)) return months(year, month, month);
  return VAGUE.test(head) ? 'unknown' : null;
}
