/** How an event stands to its date, by the words that tell it. */
import { labelEdtf } from '../../../dates/label.js';
import type { DateRole, FactDate } from '../../../model.js';
import { indexOfWords } from '../../sentence/whole-words.js';
import { roleTold } from '../date-role.js';

/** @param text Of the event, which may be a part of its sentence; where it does not have the date, the date stays as it is. */
export function withRole(date: FactDate, text: string): FactDate {
  if (date.edtf.includes('..')) return date;
  // "that December" may stand there as "December 1992".
  const words = [date.text, labelEdtf(date.edtf)].find((one) => indexOfWords(text, one) >= 0);
  const start = words === undefined ? -1 : indexOfWords(text, words);
  const role = words === undefined ? null : roleTold(text, start, start + words.length);
  // "Before the end of 1990", where the text has the year for "the year", is in it.
  if (role === 'before' && words !== date.text) return date;
  return role === null || (isSpan(date.edtf) && !IS_NAMED.has(role)) ? date : { ...date, role };
}

/** "from 1918 to 2006" says it all; "the early 1990s" is a span whose ends are only about there. */
const isSpan = (edtf: string): boolean => edtf.includes('/') && !edtf.endsWith('~');
const IS_NAMED: ReadonlySet<DateRole> = new Set(['after', 'before']);
