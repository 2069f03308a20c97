/** "the first visit by a Peruvian president since 1987": in 1987 there was the one before. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const FIRST_SINCE = pattern('u')`
  \bthe_first_(?<one>([\p{L}’'-]+_){0,3}?${oneOf`visit meeting summit session census election`}_(by|of|between|to)_[^,;:()]{4,80}?)_since_$`;

/** The statement of the date behind "since"; null where nothing of the kind stands in front of it. */
export function previousOne(text: string, { start, end, text: words, edtf }: DateMention): Piece[] | null {
  const before = text.slice(0, start) + (/^since\s/.exec(words)?.[0] ?? '');
  const one = FIRST_SINCE.exec(before)?.groups?.['one'];
  if (one === undefined) return null;
  const date = text.slice(start, end).replace(/^since\s/, '');
  return [given('The previous '), own(one), given(` was ${/^\d{4}-\d\d-\d\d$/.test(edtf) ? 'on' : 'in'} `), own(date)];
}
