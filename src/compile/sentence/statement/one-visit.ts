/** "made trips to Georgia in July and October 2023": each date has one of them. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { withA } from '../../../text/indefinite.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from './piece.js';

const VISITS = pattern('u')`
  \b(?<verb>made|paid|makes|pays)_(?<more>(${oneOf`official state working private brief short further return similar`}_)*)
  (?<noun>visit|trip|journey)s\b`;

/** The words of a statement, with one visit where it has one of several dates. */
export function ofOneVisit(
  pieces: readonly Piece[],
  date: DateMention,
  dates: readonly DateMention[],
): readonly Piece[] {
  const text = textOf(pieces);
  if (dates.length < 2 || dates.some((one) => one !== date && text.includes(one.text))) return pieces;
  return pieces.map((piece) => ({
    ...piece,
    text: piece.text.replace(VISITS, (_, verb: string, more: string, noun: string) => {
      const words = `${more}${noun}`;
      return `${verb} ${withA(words)}`;
    }),
  }));
}
