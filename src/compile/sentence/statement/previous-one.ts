/** "the first visit by a Peruvian president since 1987": in 1987 there was the one before. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const VISIT = oneOf`visit meeting summit census election session`;
const FIRST_SINCE = pattern('u')`
  \bthe_first_(?<one>([\p{L}’'-]+_){0,3}?${VISIT}_(by|of|between|to)_[^,;:()]{4,80}?)_since_$`;

/** ", the first by a Peruvian president since that of Ana Roa in", behind the visit that it is said of. */
const FIRST_OF_THEM = pattern('u')`
  \b(?<noun>${VISIT})_[^;()]{1,90},_the_first_(?<one>(by|of|between|in|to)_[^,;:()]{2,60}?)_since_(?<that>that_(of|by|in)_[^,;:()]{3,40}?_)?((in|on)_)?$`;

/** The statement of the date behind "since"; null where nothing of the kind stands in front of it. */
export function previousOne(text: string, { start, end, text: words, edtf }: DateMention): Piece[] | null {
  const before = text.slice(0, start) + (/^since\s/.exec(words)?.[0] ?? '');
  const date = text.slice(start, end).replace(/^(?:since|in|on)\s/, '');
  const on = /^\d{4}-\d\d-\d\d$/.test(edtf) ? 'on ' : 'in ';
  const told = (one: string, whose: string, was: readonly Piece[]): Piece[] => [
    given(`The previous ${one}`),
    own(whose),
    ...was,
    own(date),
  ];
  const { noun, one: whose, that } = FIRST_OF_THEM.exec(before)?.groups ?? {};
  if (noun !== undefined && whose !== undefined)
    return told(`${noun} `, whose, [given(' was '), ...(that === undefined ? [] : [own(that)]), given(on)]);
  const one = FIRST_SINCE.exec(before)?.groups?.['one'];
  return one === undefined ? null : told('', one, [given(` was ${on}`)]);
}
