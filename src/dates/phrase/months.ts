/** Months and seasons: "April 1913", "May of that year", "the following March", "spring 1944". */
import { pointEdtf, type Point } from './calendar.js';
import { SEASON_NUMBERS } from '../words.js';
import { monthNumber } from './lexicon.js';
import { isListed, yearOfMonth } from './month-year.js';
import { AND, ANY_REFERENCE, ERA, MONTH, OR, REFERENCE, SEASON, TO, YEAR } from './pattern.js';
import { astronomical, number, rule, words, type Basis, type Reading, type Rule } from './rule.js';

const oneMonth = (year: number, month: number, basis: Basis): Reading => {
  const point: Point = { year, month };
  return { edtf: [pointEdtf(point)], basis, point };
};

const season = (year: number, name: string, basis: Basis): Reading => ({
  edtf: [`${pointEdtf({ year })}-${SEASON_NUMBERS.get(name.toLowerCase()) ?? ''}`],
  basis,
  point: { year },
});

/** "the Prague Spring of 1968" is not a season. */
const NAMED = /(?:^|\s)(?!(?:In|By|Since|From|The|During|Early|Late|After|Before|Until|That)\s)\p{Lu}\p{L}+\s$/u;
const A_SEASON = `(${SEASON})(?:\\s(?:of|in))?,?\\s(?:the\\syear\\s)?`;

export const MONTH_RULES: readonly Rule[] = [
  rule('month year', `(${MONTH}),?\\s(?:(?:of|in)\\s)?(?:the\\syear\\s(?:of\\s)?)?(${YEAR})`, ([, m = '', y]) =>
    oneMonth(number(y), monthNumber(m), 'stated'),
  ),
  rule('month year with era', `(${MONTH}),?\\s(?:of\\s)?(?:AD\\s)?([1-9]\\d{0,3})(${ERA})`, ([, m = '', y, era]) =>
    oneMonth(astronomical(number(y), era), monthNumber(m), 'stated'),
  ),
  // "May-born", "March’s" and a bare "Jan", which is a name, are not months.
  rule('month', `(${MONTH})(?![\\w’']|-\\p{Ll})(${ANY_REFERENCE})`, ([, m = '', reference], context) => {
    const month = monthNumber(m);
    const known = yearOfMonth(month, reference, context);
    if (!known) return null;
    const own = oneMonth(known.year, month, known.basis);
    const reading = known.borrowed ? { ...own, point: null } : own;
    const sure = (reference !== undefined && reference !== '') || isListed(month, context);
    return sure ? reading : { ...reading, needs: 'month' };
  }),
  // Which year follows is known only when the last date has a month.
  rule(
    'following month',
    `[Tt]he\\s(following|next|previous|preceding)\\s(${MONTH})(?![\\w’'-])`,
    ([, step = '', m = ''], { last }) => {
      if (last?.month === undefined) return null;
      const month = monthNumber(m);
      const forward = /following|next/.test(step);
      const turned = forward ? month <= last.month : month >= last.month;
      return oneMonth(last.year + (turned ? (forward ? 1 : -1) : 0), month, 'context');
    },
  ),
  rule(
    'that month by name',
    `[Tt]h(?:at|e)\\ssame\\s(${MONTH})(?![\\w’'-])|[Tt]hat\\s(${MONTH})(?![\\w’'-])`,
    ([, a, b], { last }) => last && oneMonth(last.year, monthNumber(a ?? b ?? ''), 'context'),
  ),
];

export const SEASON_RULES: readonly Rule[] = [
  words(
    'seasons year',
    `(${SEASON})(${TO}|${AND}|${OR})(?:the\\s)?${A_SEASON}(${YEAR})`,
    ([, a = '', joint = '', b = '', y]) => {
      const [first, last] = [season(number(y), a, 'stated'), season(number(y), b, 'stated')];
      // EDTF has no interval of seasons: "spring to autumn 1944" is 1944.
      if (!/and|&/.test(joint)) return { ...first, edtf: [pointEdtf({ year: number(y) })] };
      return { ...first, edtf: [...first.edtf, ...last.edtf] };
    },
  ),
  // "the winter of 1940–41" belongs to the year in which it begins.
  words(
    'season year',
    `${A_SEASON}(${YEAR})(?:\\s?[–—‒/-]\\s?(?:${YEAR}|\\d\\d(?!\\d)))?`,
    ([text = '', s = '', y], { before }) =>
      /^\p{Lu}/u.test(text) && NAMED.test(before) ? null : season(number(y), s, 'stated'),
  ),
  words('season of that year', `(${SEASON})(${REFERENCE})`, ([, s = '', reference], context) => {
    const known = yearOfMonth(1, reference, context);
    return known && season(known.year, s, 'context');
  }),
  words(
    'that season',
    `(?:that(?:\\svery)?|(?:that|the)\\s(?:very\\s)?same)\\s(${SEASON})\\b`,
    ([, s = ''], { last }) => last && season(last.year, s, 'context'),
  ),
];
