/** The year of a month or day that is written without one: from the words behind it, else from the date before it. */
import { monthNumber } from './lexicon.js';
import { DAYS, MONTH, REFERENCE, YEAR } from './pattern.js';
import { number, type Basis, type DateContext } from './rule.js';
import { matchesOf } from '../../text/matches.js';

export interface KnownYear {
  year: number;
  basis: Basis;
  /** True when "of the following year" follows a later date of the list, which still counts from the date before. */
  borrowed?: boolean;
}

const ITEM = `(?:${DAYS}\\s(?:of\\s)?${MONTH}|${MONTH}(?:\\s(?:the\\s)?${DAYS})?)`;
const JOINT = '(?:,?\\s(?:and|or|&|to|until|till|through|then)|,|\\s?[–—‒/-])\\s?';
/** "… and again on 9 May 1990", "… to 8 May of that year": the list or span goes on and ends with its year. */
const LIST_AHEAD = new RegExp(
  `^(?:\\s(?:in|at)\\s\\p{Lu}\\p{L}+)?((?:${JOINT}(?:\\p{L}+[\\s-]){0,3}?${ITEM}){1,5})(?:,?\\s(?:of\\s)?(${YEAR})|(${REFERENCE}))`,
  'u',
);
const ITEMS = new RegExp(`(${JOINT})((?:\\p{L}+[\\s-]){0,3}?)(?:${DAYS}\\s(?:of\\s)?)?(${MONTH})`, 'gu');
const SPAN_JOINT = /to|until|till|through|[–—‒-]/;

/** Dates that come round every year: "celebrated each year on 9 May". */
const RECURRING_BEFORE =
  /\b(?:(?:every|each)(?:\syear)?|annual(?:ly)?|yearly|celebrated|celebrates?|observed|feast)[,\s]\s?(?:\p{Ll}+\s){0,3}$/iu;
const RECURRING_AFTER = /^,?\s(?:(?:of\s)?(?:every|each)\syear|annually|yearly)\b/i;

/** What "of that year" or "of the following year" makes of the last date's year. */
function referred(reference: string, { last }: DateContext): KnownYear | null {
  if (!last) return null;
  const step = /following|next/.test(reference) ? 1 : /previous|preceding/.test(reference) ? -1 : 0;
  return { year: last.year + step, basis: 'context' };
}

function borrowed(reference: string, context: DateContext): KnownYear | null {
  const known = referred(reference, context);
  return known && { ...known, borrowed: true };
}

/** Undefined when no list goes on behind the date; null when one does, but not in an order that shows the year. */
function ahead(month: number, context: DateContext): KnownYear | null | undefined {
  const match = LIST_AHEAD.exec(context.after);
  if (!match) return undefined;
  const [, list = '', stated, reference = ''] = match;
  const items = matchesOf(list, ITEMS);
  // "In 1989 they met in May, and in June 1990 …": with words of its own the next date opens a statement of its own.
  const loose = items.some(([, joint = '', between]) => between !== '' && !SPAN_JOINT.test(joint));
  if (loose && (context.dated || (context.last !== null && list.startsWith(',')))) return undefined;
  const end: KnownYear | null =
    stated === undefined ? borrowed(reference, context) : { year: number(stated), basis: 'stated' };
  if (!end) return null;
  let turns = 0;
  let before = month;
  for (const [, joint = '', , name = ''] of items) {
    const next = monthNumber(name);
    if (next < before) {
      if (!SPAN_JOINT.test(joint)) return loose ? undefined : null;
      // "from November to January 1990" crosses one turn of the year.
      turns += 1;
    }
    before = next;
  }
  return { ...end, year: end.year - turns };
}

/** So many months back that a month without a year may as well be the next year's. */
const TOO_FAR_BACK = 4;

/**
 * The year of a month (1–12) that has none in its own words.
 *
 * @param reference The words of `REFERENCE` behind it, or nothing.
 * @returns Null when nothing shows it: no date before it, a day that comes round each year, or a month so far behind the
 * last one ("In December 1990 … On 5 February") that the year may have turned.
 */
export function yearOfMonth(month: number, reference: string | undefined, context: DateContext): KnownYear | null {
  if (reference !== undefined && reference !== '') return referred(reference, context);
  const listed = ahead(month, context);
  if (listed !== undefined) return listed;
  const { last, before, after, reckoned } = context;
  if (!last || RECURRING_BEFORE.test(before) || RECURRING_AFTER.test(after)) return null;
  const back = (last.month ?? month) - month;
  if (reckoned) return { year: last.year + (back > 6 ? 1 : back < -6 ? -1 : 0), basis: 'context' };
  return back >= TOO_FAR_BACK ? null : { year: last.year, basis: 'context' };
}

/** True when the words behind a month continue a list that ends with its year, which shows that it is a month. */
export function isListed(month: number, context: DateContext): boolean {
  return (ahead(month, context) ?? null) !== null;
}
