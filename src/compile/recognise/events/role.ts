/** How an event stands to its date, by the words that tell it. */
import type { DateRole, FactDate } from '../../../model.js';
import { indexOfWords } from '../../sentence/whole-words.js';
import { roleTold } from '../date-role.js';

/** @param text Of the event, which may be a part of its sentence; where it does not have the date, the date stays as it is. */
export function withRole(date: FactDate, text: string): FactDate {
  if (date.edtf.includes('..')) return date;
  const start = indexOfWords(text, date.text);
  const role = start < 0 ? null : roleTold(text, start, start + date.text.length);
  return role === null || (isSpan(date.edtf) && !IS_NAMED.has(role)) ? date : { ...date, role };
}

/** "from 1918 to 2006" says it all; "the early 1990s" is a span whose ends are only about there. */
const isSpan = (edtf: string): boolean => edtf.includes('/') && !edtf.endsWith('~');
const IS_NAMED: ReadonlySet<DateRole> = new Set(['after', 'before']);
