/** Words that count from the date before them: "the same year", "two years later", "the next day". */
import { oneOf, part } from '../../text/pattern.js';
import { pointEdtf, shift, type Point, type Unit } from './calendar.js';
import { cardinal } from './lexicon.js';
import { CARDINAL_WORD, YEAR } from './pattern.js';
import { words, type DateContext, type Reading, type Rule } from './rule.js';

/** The last date itself, as coarse as it is called; null when it is coarser than that. */
function same(grain: string, { last }: DateContext): Reading | null {
  if (!last) return null;
  const { year, month, day } = last;
  if (grain === 'year') return { edtf: [pointEdtf({ year })], basis: 'context', point: last };
  if (month === undefined) return null;
  if (grain === 'month') return { edtf: [pointEdtf({ year, month })], basis: 'context', point: last };
  return day === undefined ? null : { edtf: [pointEdtf(last)], basis: 'context', point: last };
}

function sameDecade({ last }: DateContext): Reading | null {
  if (!last || last.year < 1000) return null;
  const first = Math.floor(last.year / 10) * 10;
  return { edtf: [`${first / 10}X`], basis: 'context', point: null, spans: [{ first, last: first + 9 }] };
}

function counted(count: number | null, unit: string | undefined, { last }: DateContext): Reading | null {
  if (!last || count === null) return null;
  const name = (unit ?? '').toLowerCase();
  // "A decade later" is about ten years later.
  if (name === 'decade') {
    const point = { year: last.year + count * 10 };
    return { edtf: [`${pointEdtf(point)}~`], basis: 'context', point, reckoned: true };
  }
  const point = shift(last, count, name as Unit);
  if (point?.day !== undefined && name === 'week' && Math.abs(count) > 1) return weeks(last, count);
  return point && { edtf: [pointEdtf(point)], basis: 'context', point, reckoned: true };
}

/** "Six weeks later" is no single day: its month, about so where it may as well be the next one. */
function weeks(last: Point, count: number): Reading | null {
  const [early, point, late] = [-3, 0, 3].map((days) => shift(last, count * 7 + days, 'day'));
  if (point?.month === undefined) return null;
  const month = pointEdtf({ year: point.year, month: point.month });
  const sure = early?.month === late?.month;
  return { edtf: [sure ? month : `${month}~`], basis: 'context', point, reckoned: true };
}

/** "The following week" is not a single day; it is in a month when all the days that it may mean are. */
function nextWeek(step: 1 | -1, context: DateContext): Reading | null {
  if (context.last?.day === undefined) return null;
  const [near, far] = [shift(context.last, step, 'day'), shift(context.last, step * 13, 'day')];
  if (!near || near.month === undefined || near.month !== far?.month) return null;
  const point = { year: near.year, month: near.month };
  return { edtf: [pointEdtf(point)], basis: 'context', point, reckoned: true };
}

const step = (unit: string, by: 1 | -1, context: DateContext): Reading | null =>
  unit.toLowerCase() === 'week' ? nextWeek(by, context) : counted(by, unit, context);

const NO_NOUN = oneOf`which who that and but was were had has signed became`;
const ENDS = '(?=[,.;:)]|$|\\s(?:and|but|when)\\b)';
const THE_SAME = part`(the|that)_(very_)?same`;
/** "It was also the year in which …" */
const IT_WAS_THE_YEAR = part`(?<=\b(it|that|this)_was_(also_)?)the_(same_)?year_(in_which|when|that)`;
const THE_YEAR = '(?:the|that|this)\\s(?:same\\s)?';

/** "Two years after the secession of 1830, the two signed": what is told came in 1832. */
const YEARS_AFTER = part`
  (?<count>${CARDINAL_WORD})_years?_after_
  ((?!${NO_NOUN}\b)[\p{L}’'-]+_){1,7}?(of|in)_(?<year>${YEAR})(?=,_(?!on_|in_)[\p{L}])`;

export const BACK_REFERENCES: readonly Rule[] = [
  words('years after', YEARS_AFTER, ([, n = '', year = ''], { before }) => {
    const count = cardinal(n);
    if (before !== '' || count === null) return null;
    const point = { year: Number(year) + count };
    return { edtf: [pointEdtf(point)], basis: 'context', point, reckoned: true };
  }),
  words(
    'part of that year',
    `the\\s(?:end|close|beginning|start|middle|turn|course)\\sof\\s${THE_YEAR}(year|month)\\b(?!\\s(?:of\\s)?\\d)`,
    ([, grain = ''], context) => same(grain.toLowerCase(), context),
  ),
  words('year end', `(?:the\\s)?year(?:[’']s\\s|-|\\s)end\\b(?!\\s(?:of\\s)?\\d)`, (_, context) =>
    same('year', context),
  ),
  words(
    'in the year',
    `(?<=\\b(?:late|later|early|earlier|midway|halfway)\\s(?:on\\s)?in\\s)the\\s(year|month)\\b(?!\\s(?:of\\s)?\\d)`,
    ([, grain = ''], context) => same(grain.toLowerCase(), context),
  ),
  words(
    'same year',
    part`(${THE_SAME}_(calendar_)?year|that_(very_)?year|the_year_in_question|${IT_WAS_THE_YEAR})\b(?!_\d)`,
    (_, context) => same('year', context),
  ),
  words('same month', part`(${THE_SAME}_month|that_(very_)?month)\b`, (_, context) => same('month', context)),
  words(
    'same day',
    part`((on_)?${THE_SAME}_(day|date)|on_(that|this)_(very_)?(day|date)|(?<=\b(later|earlier)_)that_day)\b`,
    (_, context) => same('day', context),
  ),
  // "It was then that Roa presented his credentials": as fine as the date before.
  words(
    'then',
    part`(?<=\b[Ii]t_was_)then(?=_that\b)`,
    (_, context) => same('day', context) ?? same('month', context) ?? same('year', context),
  ),
  words('same decade', `(?:(?:the|that)\\ssame|that)\\sdecade\\b`, (_, context) => sameDecade(context)),
  words('following', `the\\s(?:following|next)\\s(day|week|month|year)\\b(?!\\sor\\b)`, ([, unit = ''], context) =>
    step(unit, 1, context),
  ),
  words(
    'day after',
    `the\\s(day|month|year)\\s(?:after\\sthat\\b|(?:after|following)${ENDS})`,
    ([, unit = ''], context) => step(unit, 1, context),
  ),
  words(
    'preceding',
    `(?:the\\s(?:previous|preceding)\\s(day|week|month|year)\\b|the\\s(day|month|year)\\sbefore${ENDS})`,
    ([, a, b = ''], context) => step(a ?? b, -1, context),
  ),
  words(
    'later',
    `(${CARDINAL_WORD})\\s(day|week|month|year|decade)s?\\s(?:(?:later|afterwards?|thereafter|after\\sthat)\\b|on(?=,))`,
    ([, n = '', unit], context) => counted(cardinal(n), unit, context),
  ),
  words(
    'earlier',
    `(${CARDINAL_WORD})\\s(day|week|month|year|decade)s?\\s(?:earlier|previously|before${ENDS})`,
    ([, n = '', unit], context) => counted(-(cardinal(n) ?? Number.NaN), unit, context),
  ),
];
