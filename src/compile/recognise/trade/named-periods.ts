/** Financial years and quarters that are named by letters and numbers, which no reader of dates takes for dates. */
import { matchesOf } from '../../../text/matches.js';
import { part, pattern } from '../../../text/pattern.js';
import type { Dated } from './mark.js';
import { bracketed, financial, quarters, yearToQuarter, type Period } from './period.js';

/** "FY2019", "FY 2018–19", "FY19": a financial year is named for the year in which it ends. */
const FINANCIAL = /\b(?:FY|(?:fiscal|financial)(?:\syear)?)\s?(\d{4}|\d{2})(?:[–/-](\d{4}|\d{2}))?(?!\d)/gi;
/** "the four quarters to the end of Q3 2022" is a year, "Q3 2022" a part of one. */
const YEAR_TO = part`\b(four_quarters|(twelve|12)_months|year)_(to|ending|ended|until)_(in_)?(the_end_of_)?`;
const QUARTER = pattern('g')`
  (?<whole>${YEAR_TO})?\b(?<unit>[QH])(?<from>[1-4])(_?[–-]_?[QH](?<to>[1-4]))?(_of)?,?_(?<year>\d{4})(?!\d)`;

/** A mark that says of itself only its year, and perhaps its months. */
export const named = (
  match: RegExpMatchArray & { index: number },
  year: number | null,
  period: Period | null = null,
  { forward = false, financial: isFinancial = false } = {},
): Dated => ({
  start: match.index,
  end: match.index + match[0].length,
  year,
  ends: null,
  compared: false,
  aside: false,
  forward,
  spoken: false,
  period,
  financial: isFinancial,
});

function financialYear(first: string, last: string | undefined): number {
  const digits = last ?? first;
  return Number(digits.length === 4 ? digits : `${first.length === 4 ? first.slice(0, 2) : '20'}${digits}`);
}

/** "FY 2018–19", "Q1–Q3 2022", in the order of these kinds. */
export function namedPeriods(text: string): Dated[] {
  return [
    ...matchesOf(text, FINANCIAL).map((match) => {
      const year = financialYear(match[1] ?? '', match[2]);
      const behind = bracketed(text.slice(match.index + match[0].length), year, true);
      const whole = match[2] === undefined ? null : { months: financial(year) };
      return named(match, year, behind ?? whole, { financial: true });
    }),
    ...matchesOf(text, QUARTER).map((match) => {
      const { whole, unit = '', from, to = from, year } = match.groups ?? {};
      const months =
        whole === undefined
          ? quarters(Number(year), unit, Number(from), Number(to))
          : yearToQuarter(Number(year), unit, Number(to));
      return named(match, Number(year), months === null ? null : { months });
    }),
  ];
}
