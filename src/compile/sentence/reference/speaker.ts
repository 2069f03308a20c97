/** Who says so: "By 2016, it says, fewer than 300 were left", behind "According to the foreign ministry". */
import { oneOf, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import { replaced } from './replace.js';

const IT_SAYS = /,\s(?<it>it)\ssays,\s/;
const SPEAKER = pattern('u')`
  ^According_to_(?<speaker>the_([\p{L}-]+_){0,4}?${oneOf`ministry embassy government office bureau agency service institute bank commission`}
  (_(of|in)_\p{Lu}[\p{L}-]+)?)(?!_(of|in|for)_)`;

/** Names the body that the sentence before cites. */
export function nameSpeaker(pieces: readonly Piece[], [told]: readonly Before[]): Piece[] {
  const site = IT_SAYS.exec(textOf(pieces));
  const speaker = told && SPEAKER.exec(told.text)?.groups?.['speaker'];
  return site && told && speaker !== undefined
    ? replaced(pieces, site.index + 2, 'it'.length, { text: speaker, from: told.sentence })
    : [...pieces];
}
