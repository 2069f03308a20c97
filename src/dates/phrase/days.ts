/** Days: "25 January 1988", "May 5 and 12, 2010", "the first of May", "8–9 July 2004", "5 (17) September 1885". */
import { dayCount, isRealDay, pointEdtf, type Point } from './calendar.js';
import { monthNumber, ordinal } from './lexicon.js';
import { yearOfMonth } from './month-year.js';
import {
  ANY_CASE_ORDINAL,
  ANY_REFERENCE,
  DAY,
  DAYS,
  ERA,
  MONTH,
  NAMED_STYLE,
  ORDINAL_WORD,
  OTHER_STYLE,
  YEAR,
} from './pattern.js';
import { astronomical, number, rule, words, type Basis, type DateContext, type Reading, type Rule } from './rule.js';
import { matchesOf } from '../../text/matches.js';
import { pattern } from '../../text/pattern.js';
import { NAMED_FOR_A_DAY } from './nouns.js';
import { NUMERIC_DAY_RULES } from './numeric-days.js';

type Day = Required<Point>;

const edtfOf = (day: Day): string => pointEdtf(day);

function oneDay(year: number, month: number, day: number, basis: Basis): Reading | null {
  if (!isRealDay(year, month, day)) return null;
  const point = { year, month, day };
  return { edtf: [pointEdtf(point)], basis, point };
}

const ITEM =
  /(\d{1,2})(?:st|nd|rd|th)?(?:(\s?[–—‒-]\s?|\s(?:to|until|till|through)\s)(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?)?/g;

/** The days of one month: "5", "5–8", "5, 8 and 12". Null when one of them does not exist or a span runs backwards. */
function daysOf(list: string, month: number, year: number, basis: Basis, context: DateContext): Reading | null {
  const items = matchesOf(list, ITEM).map(([, from, , to]): [Day, Day] => {
    const at = (text: string | undefined): Day => ({ year, month, day: number(text) });
    return [at(from), at(to ?? from)];
  });
  const all = items.flat();
  const point = all.at(-1);
  if (!point || !all.every(({ day }) => isRealDay(year, month, day))) return null;
  if (all.some(({ day }, i) => day < (all[i - 1]?.day ?? 0))) return null;
  const [first, second, ...more] = items;
  // "27 and 28 March" is one stay; "5 and 12 May" are two days.
  const stay = first && second && more.length === 0 && second[0].day === first[1].day + 1;
  const between = /\bbetween(?:\sthe)?\s$/.test(context.before) || /\sor\s/.test(list);
  const spans: [Day, Day][] = first && second && (stay || between) ? [[first[0], point]] : items;
  const edtf = spans.map(([a, b]) => (a.day === b.day ? edtfOf(a) : `${edtfOf(a)}/${edtfOf(b)}`));
  return { edtf, basis, point };
}

/** The day that a bracket or slash gives beside another; the month and year are the first one's where it has none. */
const OTHER_DAY = new RegExp(`(${DAY})(?:\\s(${MONTH})(?:,?\\s(${YEAR}))?)?|(${MONTH})\\s(${DAY})`, 'u');

/**
 * One day in two calendars. The bracket may say which it is; else the later of the two counts when the calendars
 * can lie so far apart (10 to 13 days since 1582).
 */
function newStyle(day: Day, other: string | undefined): Day {
  const match = OTHER_DAY.exec(other ?? '');
  if (!match || other === undefined) return day;
  const [, d, m, y, m2, d2] = match;
  const name = m ?? m2;
  const second = {
    year: y === undefined ? day.year : number(y),
    month: name === undefined ? day.month : monthNumber(name),
    day: number(d ?? d2),
  };
  if (!isRealDay(second.year, second.month, second.day) || /O\.?S\b|old style|Julian/i.test(other)) return day;
  if (/N\.?S\b|new style|Gregorian/i.test(other)) return second;
  const apart = dayCount(second) - dayCount(day);
  return apart >= 10 && apart <= 13 ? second : day;
}

/** A list of days with its month's name and year, and the other calendar's day, if any. */
function datedDays(
  list: string,
  name: string,
  year: number,
  others: (string | undefined)[],
  context: DateContext,
): Reading | null {
  const month = monthNumber(name);
  const reading = daysOf(list, month, year, 'stated', context);
  const other = others.find((text) => text !== undefined && text !== '');
  if (!reading?.point || other === undefined) return reading;
  const { year: y, month: m, day: d } = newStyle({ year, month, day: reading.point.day ?? 0 }, other);
  return reading.edtf.length === 1 && reading.edtf[0]?.includes('/') === false ? oneDay(y, m, d, 'stated') : reading;
}

/** What day and month make a name of: "the 26 July Movement", "2 May Square", "the September 11 attacks". */
const NAMED_AFTER = pattern('u')`^_(\p{Lu}\p{L}*_)?${NAMED_FOR_A_DAY}\b`;
/** "On May 5, 12 soldiers": a count behind the day. */
const COUNT_BEHIND = /^\s?(?:million|billion|per\s?cent|percent)\b/;

function partialDays(list: string, name: string, reference: string | undefined, context: DateContext): Reading | null {
  if (NAMED_AFTER.test(context.after)) return null;
  const month = monthNumber(name);
  const known = yearOfMonth(month, reference, context);
  const reading = known && daysOf(list, month, known.year, known.basis, context);
  return reading && known.borrowed ? { ...reading, point: null } : reading;
}

const IN_YEAR = ',?\\s(?:(?:of|in)\\s)?(?:the\\syear\\s(?:of\\s)?)?';
const WORD_DAY = `(${ANY_CASE_ORDINAL})(?:\\sday)?\\sof\\s`;

/** In the order in which they are tried at one place: longer forms stand before the shorter ones that they begin with. */
export const DAY_RULES: readonly Rule[] = [
  ...NUMERIC_DAY_RULES,
  rule(
    'day of both calendars',
    `(${DAY})\\s(?:of\\s)?(${MONTH})\\s?/\\s?(${DAY}\\s${MONTH}),?\\s(${YEAR})`,
    ([, d = '', m = '', other, y], context) => datedDays(d, m, number(y), [other], context),
  ),
  rule('days with a slash', `(${DAY})\\s?/\\s?(${DAY})\\s(${MONTH}),?\\s(${YEAR})`, ([, d, other, m = '', y]) => {
    const [year, month] = [number(y), monthNumber(m)];
    const first = { year, month, day: number(d) };
    if (number(other) !== first.day + 1) {
      const { day } = newStyle(first, other);
      return day === first.day ? null : oneDay(year, month, day, 'stated');
    }
    const second = { ...first, day: number(other) };
    if (!isRealDay(year, month, second.day)) return null;
    return { edtf: [`${edtfOf(first)}/${edtfOf(second)}`], basis: 'stated', point: second };
  }),
  rule(
    'day month year with era',
    `(${DAY})\\s(?:of\\s)?(${MONTH}),?\\s(?:AD\\s)?([1-9]\\d{0,3})(${ERA})`,
    ([, d, m = '', y, era]) => oneDay(astronomical(number(y), era), monthNumber(m), number(d), 'stated'),
  ),
  rule(
    'days month year',
    `(${DAYS})(${OTHER_STYLE})\\s(?:day\\s)?(?:of\\s)?(${MONTH})(${OTHER_STYLE})${IN_YEAR}(${YEAR})(${NAMED_STYLE})`,
    ([, list = '', a, m = '', b, y, c], context) => datedDays(list, m, number(y), [a, b, c], context),
  ),
  rule('day in words, month, year', `${WORD_DAY}(${MONTH})${IN_YEAR}(${YEAR})`, ([, d = '', m = '', y]) =>
    oneDay(number(y), monthNumber(m), ordinal(d) ?? 0, 'stated'),
  ),
  rule(
    'day month short year',
    `(${DAY})\\s(?:of\\s)?(${MONTH}),?\\s([1-9]\\d\\d)(?=[,;:)]|\\.?$)`,
    ([, d, m = '', y]) => oneDay(number(y), monthNumber(m), number(d), 'stated'),
  ),
  rule(
    'days month',
    `(${DAYS})\\s(?:day\\s)?(?:of\\s)?(${MONTH})(?![\\w’'])(${ANY_REFERENCE})`,
    ([, list = '', m = '', ref], context) => partialDays(list, m, ref, context),
  ),
  rule(
    'day in words, month',
    `${WORD_DAY}(${MONTH})(?![\\w’'])(${ANY_REFERENCE})`,
    ([, d = '', m = '', ref], context) => partialDays(String(ordinal(d) ?? 0), m, ref, context),
  ),
  words(
    'day of that month',
    `(${DAY}|${ORDINAL_WORD})\\sof\\s(?:that|the\\ssame)\\smonth\\b`,
    ([, d = ''], { last }) =>
      last?.month === undefined ? null : oneDay(last.year, last.month, ordinal(d) ?? 0, 'context'),
  ),
  rule(
    'month days year',
    `(${MONTH})\\s(?:the\\s)?(${DAYS})(${OTHER_STYLE})${IN_YEAR}(${YEAR})(${NAMED_STYLE})`,
    ([, m = '', list = '', a, y, b], context) => datedDays(list, m, number(y), [a, b], context),
  ),
  rule(
    'month, day in words, year',
    `(${MONTH})\\sthe\\s(${ORDINAL_WORD})${IN_YEAR}(${YEAR})`,
    ([, m = '', d = '', y]) => oneDay(number(y), monthNumber(m), ordinal(d) ?? 0, 'stated'),
  ),
  rule('month days', `(${MONTH})\\s(?:the\\s)?(${DAYS})(${ANY_REFERENCE})`, ([, m = '', list = '', ref], context) =>
    COUNT_BEHIND.test(context.after) ? null : partialDays(list, m, ref, context),
  ),

  // The days of which only one is meant by the name, in every calendar and country.
  rule(
    'named day',
    `(New\\sYear[’']s\\sDay|New\\sYear[’']s\\sEve|May\\sDay),?\\s(?:of\\s|in\\s)?(${YEAR})`,
    ([, name = '', y]) =>
      name.startsWith('May')
        ? oneDay(number(y), 5, 1, 'stated')
        : name.endsWith('Eve')
          ? oneDay(number(y), 12, 31, 'stated')
          : oneDay(number(y), 1, 1, 'stated'),
  ),
];
