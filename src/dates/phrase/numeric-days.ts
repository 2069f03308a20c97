/** Days in figures alone: "25.01.1988", "1.12.94", "12/05/2010", "23.–25.9.1999", "2010-05-12". */
import { isRealDay, pointEdtf } from './calendar.js';
import { isLabelled } from './counted.js';
import { YEAR } from './pattern.js';
import { number, rule, type DateContext, type Reading, type Rule } from './rule.js';

/** Years in two figures: the relations of states that are written so are of the last century and this one. */
const LAST_SHORT_YEAR = 30;
const fullYear = (digits: string | undefined): number => {
  const year = number(digits);
  return digits?.length === 4 ? year : year + (year > LAST_SHORT_YEAR ? 1900 : 2000);
};

/** A number of more parts, as editions and addresses have: "1.12.94.2". */
const GOES_ON = /^(?:[./-]\d|%)/;
const VERSION = /\b(?:version|edition|release|v\.?|para(?:graph)?\.?|clause|annex|table|figure)\s?$/i;
const isNumber = ({ before, after }: DateContext): boolean =>
  GOES_ON.test(after) || VERSION.test(before) || isLabelled(before, after);

const oneDay = (year: number, month: number, day: number): Reading | null =>
  isRealDay(year, month, day)
    ? { edtf: [pointEdtf({ year, month, day })], basis: 'stated', point: { year, month, day } }
    : null;

const DAY = '(\\d{1,2})';
const ANY_YEAR = `(${YEAR}|\\d\\d(?!\\d))`;

export const NUMERIC_DAY_RULES: readonly Rule[] = [
  rule('iso date', `(${YEAR})-(\\d\\d)-(\\d\\d)(?!\\d)`, ([, y, m, d]) => oneDay(number(y), number(m), number(d))),
  rule(
    'numeric days of a month',
    `${DAY}\\.?\\s?[–—‒-]\\s?${DAY}\\.${DAY}\\.${ANY_YEAR}`,
    ([, a, b, m, y], context) => {
      const [year, month, first, last] = [fullYear(y), number(m), number(a), number(b)];
      const real = isRealDay(year, month, first) && isRealDay(year, month, last) && first < last;
      if (!real || isNumber(context)) return null;
      const [from, to] = [first, last].map((day) => pointEdtf({ year, month, day }));
      return { edtf: [`${from ?? ''}/${to ?? ''}`], basis: 'stated', point: { year, month, day: last } };
    },
  ),
  rule('numeric date', `${DAY}([./-])${DAY}\\2${ANY_YEAR}`, ([, a, sign, b, y], context) => {
    const [year, x, z] = [fullYear(y), number(a), number(b)];
    if (y?.length === 2 && (isNumber(context) || sign === '-')) return null;
    if (x > 12 || x === z) return oneDay(year, z, x);
    if (z > 12) return oneDay(year, x, z);
    // With stops the day is first in every country that writes so.
    if (sign === '.') return oneDay(year, z, x);
    // 12/05/2010 is a day of May or of December; only the year is sure.
    return x > 0 && z > 0 ? { edtf: [pointEdtf({ year })], basis: 'stated', point: { year } } : null;
  }),
];
