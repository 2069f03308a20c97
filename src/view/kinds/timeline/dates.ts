/** Dates short enough for a gutter, and what a date rests on when the sentence does not state it. */
import { cleanLine } from '../../../text/clean.js';
import { labelDate } from '../../../dates/label.js';
import { MONTHS } from '../../../dates/words.js';
import type { FactDate } from '../../../model.js';

const LONG_MONTH = new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'gu');

/** `10 Oct 1922`, `early 1960s`, `1998–1999`, `c. 1830`, `15th–17th cent.`: the label of the date with its words cut short. */
export function shortDate(date: Pick<FactDate, 'edtf' | 'text'>): string {
  return cleanLine(labelDate(date))
    .replace(LONG_MONTH, (month) => month.slice(0, 3))
    .replace(/\babout /gu, 'c. ')
    .replace(/\bcentury\b/gu, 'cent.');
}

/** `World War I · period` for a date that a named war or era gives, `“the same year” · context` for one that refers back. */
export function basisNote({ basis, text }: FactDate): string | null {
  if (basis === 'stated') return null;
  return basis === 'period' ? `${cleanLine(text)} · period` : `“${cleanLine(text)}” · context`;
}
