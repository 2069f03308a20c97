/** "The year that ended on 20 March 2013": a day that stands for the twelve months up to it. */
import { oneOf, pattern } from '../../text/pattern.js';
import type { Edtf } from '../../model.js';

const CALENDAR = oneOf`
  Iranian Persian Afghan Hijri Islamic Muslim Ethiopian Nepali Nepalese Bengali Jewish Hebrew`;
const YEAR = pattern('iu')`
  \b(?<calendar>${CALENDAR}_)?((calendar|financial|fiscal|business|solar|trade)_)?(four_quarters|year)_
  ((that|which)_)?(to|through|until|till|ending|ended|ends|up_to)_((in|on)_)?((the_)?end_of_)?$`;

/** "the twelve months to September 2025", "the year ended March 2017", but not "the year ended in March" as a statement. */
const MONTHS_TO = pattern('iu')`
  \b(four_quarters|(twelve|12)[\s-]months|(?<!\b${CALENDAR}_(\p{Ll}+_)?)year)_((that|which)_)?
  (to|through|until|till|ending|(?<=(that|which)_)ended(_in)?|ended|up_to)_((?<!ended_)in_)?((the_)?end_of_)?$`;
const DECEMBER = 12;

/** The same of a month; null for December, whose twelve months are the year itself. */
export function yearToMonth(edtf: Edtf, before: string): Edtf | null {
  const [, year, month] = /^(\d{4})-(0\d|1[0-2])$/.exec(edtf) ?? [];
  if (month === undefined || Number(month) === DECEMBER || !MONTHS_TO.test(before)) return null;
  return `${String(Number(year) - 1).padStart(4, '0')}-${String(Number(month) + 1).padStart(2, '0')}/${edtf}`;
}

/**
 * The twelve months that end on a day, where the words before it say so, else null. In a year of another calendar, whose
 * length differs from year to year, only the month is known in which it begins.
 * @param edtf A date that may be a day.
 * @param before The words before it.
 */
export function yearTo(edtf: Edtf, before: string): Edtf | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return null;
  const year = YEAR.exec(before);
  if (!year) return null;
  const first = new Date(`${String(Number(edtf.slice(0, 4)) - 1).padStart(4, '0')}${edtf.slice(4)}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() + 1);
  return `${first.toISOString().slice(0, year.groups?.calendar === undefined ? 10 : 7)}/${edtf}`;
}
