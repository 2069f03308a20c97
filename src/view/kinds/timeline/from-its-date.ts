/** A text that is cut to the room beside its date, so that what is read there is told of that date. */
import { matchesOf } from '../../../text/matches.js';
import { pattern } from '../../../text/pattern.js';
import type { FactDate } from '../../../model.js';
import { clip } from '../../terminal/clip.js';

/** Where what is told of another date may end: a clause, or the phrase that opens the text. */
const NEXT_CLAUSE = pattern(
  'gu',
)`;_|,_(?=(and|but|while|whereas|though|although)_)|(?<=^(After|Before|Following|Since|Until|When|Once)_[^.;]{3,120}?\d{4}),?_`;

/**
 * "After the strikes of March 1990 both sides … in May 1990": where the room ends in front of the text's own date and behind another year,
 * what stands beside the date would be told of the wrong one; the text then begins with the clause of its own.
 * @param most How many lines there are.
 */
export function fromItsDate(text: string, { text: words }: Pick<FactDate, 'text'>, room: number, most: number): string {
  const lines = clip(text, room, most);
  if (lines.at(-1)?.endsWith('…') !== true) return text;
  const shown = lines.join(' ').length - 1;
  const at = text.indexOf(words);
  if (at < shown || !/\d{4}/.test(text.slice(0, shown))) return text;
  const clause = matchesOf(text.slice(0, at), NEXT_CLAUSE).at(-1);
  return clause === undefined ? text : `… ${text.slice(clause.index + clause[0].length)}`;
}
