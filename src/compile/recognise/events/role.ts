/** How an event stands to its date, by the words that tell it. */
import { roleTold } from '../date-role.js';
import type { DateRole, FactDate } from '../../../model.js';

/** @param text Of the event, which may be a part of its sentence; where it does not have the date, the date stays as it is. */
export function withRole(date: FactDate, text: string): FactDate {
  if (date.edtf.includes('..')) return date;
  const start = placeIn(text, date.text);
  const role = start < 0 ? null : roleTold(text, start, start + date.text.length);
  return role === null || (isSpan(date.edtf) && !IS_NAMED.has(role)) ? date : { ...date, role };
}

/** "from 1918 to 2006" says it all; "the early 1990s" is a span whose ends are only about there. */
const isSpan = (edtf: string): boolean => edtf.includes('/') && !edtf.endsWith('~');
const IS_NAMED: ReadonlySet<DateRole> = new Set(['after', 'before']);

const OF_WORD = /[\p{L}\d]/u;
/** "1990" is not in "1990s". */
function placeIn(text: string, words: string): number {
  let start = text.indexOf(words);
  while (start >= 0 && (OF_WORD.test(text[start - 1] ?? '') || OF_WORD.test(text[start + words.length] ?? '')))
    start = text.indexOf(words, start + 1);
  return start;
}
