/** "were interrupted by the war and again from 1950 to 1959": of two times only the second has a date. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const AND_AGAIN = pattern('u')`
  ^(?<what>[^,;\d]{2,60}_(was|were|had_been|has_been|have_been)_\p{Ll}+(_off|_up|_out)?)
  _(by|during|in|through|under)_[^,;\d]{3,60}_and_(?=again_${oneOf`in on from between during by`}_)`;

/** The clause without the first of them; null where it is no such clause, or the date is not of the second. */
export function andAgain(words: string, date: string): Piece[] | null {
  const found = AND_AGAIN.exec(words);
  if (!found || words.indexOf(date) < found[0].length) return null;
  return [given(`${found.groups?.what ?? ''} `), own(words.slice(found[0].length))];
}
