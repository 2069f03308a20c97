/** A statement divided into clauses, at the date that it is told for. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Divided } from '../../sentence/statement/segment.js';
import { divide } from '../../sentence/statement/segments.js';

/** The recognisers ask for one statement word by word. */
let last: { text: string; dated: number; length: number; divided: Divided } | null = null;

/**
 * @param dated The offset of the date; less than 0 where the text has none.
 * @param length That of the date.
 */
export function dividedAt(text: string, dated: number, length: number): Divided {
  if (last?.text === text && last.dated === dated && last.length === length) return last.divided;
  const date: DateMention = {
    start: dated,
    end: dated + length,
    text: '',
    edtf: '',
    basis: 'stated',
    role: 'at',
    happens: true,
  };
  const divided = divide(text, dated < 0 ? [] : [date]);
  last = { text, dated, length, divided };
  return divided;
}
