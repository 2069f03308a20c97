/** "Before 1937", "after 1936": a date that only bounds what is told. */
import { oneOf, pattern } from '../../text/pattern.js';
import { validEdtf } from './valid.js';
import type { DateMention } from './mention.js';

const BOUND = oneOf`before prior_to after following`;
/** The bound itself; "the" goes with decades and centuries, elsewhere the date describes a noun: "after the 1990 vote". */
const LEAD = pattern('iu')`\b${BOUND}_((about|around|the_years?)_)?$`;
const LEAD_OF_AGE = pattern('iu')`\b${BOUND}_((about|around|the|the_years?)_)*$`;
/** "two years before 1990" counts from the date, "until after 1945" and "before and after 1945" say something else. */
const UNIT = oneOf`years? months? weeks? days? decades? centur(y|ies) hours? generations? eve night morning`;
const COUNTED = pattern('iu')`\b(${UNIT}|until|till|before_and|before_or|from|since)_${BOUND}_([\p{L}]+_)*$`;
/** "in the years after 1945" */
const TIMES = pattern(
  'iu',
)`\bthe_(\p{L}+_)?(years|decades|centuries|months|weeks)_(shortly_|immediately_|just_)?${BOUND}_([\p{L}]+_)*$`;

const WITHIN = /^(?:the\s)?(?:end|close)\sof\s|\byear[’']s\send$/i;
const END_OF = /\bbefore\s(?:the\s)?(?:end|close)\sof\s(?:the\s)?$/i;

/** How far the words that decide may stand from the date; a bound keeps long sentences linear. */
const NEAR = 60;

const isAge = (edtf: string): boolean => /[X~]/.test(edtf);

/**
 * The open interval of a date that stands behind "before" (`../1937`) or "after" (`1936/..`), with the text of both; the
 * date itself for any other. Readers of single facts keep to the date and its role; this is for what is told of the time.
 */
export function openDate<Date extends Pick<DateMention, 'edtf' | 'text' | 'role' | 'start' | 'end' | 'basis'>>(
  date: Date,
  sentence: string,
): Date {
  if (date.role !== 'before' && date.role !== 'after') return date;
  // "Shortly before the end of 2021" is in 2021.
  if (date.role === 'before' && WITHIN.test(date.text)) return date;
  const before = sentence.slice(Math.max(0, date.start - NEAR), date.start);
  if (date.role === 'before' && END_OF.test(before)) return date;
  const lead = (isAge(date.edtf) ? LEAD_OF_AGE : LEAD).exec(before);
  if (!lead || (COUNTED.test(before) && !TIMES.test(before))) return date;
  const [first = '', last = first] = date.edtf.split('/');
  const edtf = validEdtf(date.role === 'before' ? `../${first}` : `${last}/..`);
  if (edtf === null) return date;
  const start = date.start - lead[0].length;
  return { ...date, edtf, start, text: sentence.slice(start, date.end) };
}
