/** "has fallen from 20 in 1948 to 10 in 2011 and 5 in 2022": of each part the figure was reached in its year, and is not reached now. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { FIGURE } from './figures.js';
import { given, textOf, type Piece } from './piece.js';

const PAST: Readonly<Record<string, string>> = {
  risen: 'rose',
  fallen: 'fell',
  grown: 'grew',
  sunk: 'sank',
  shrunk: 'shrank',
};
const HAS_MOVED = pattern('u')`
  \b(has|have)_(?<how>(\p{Ll}+ly|thus|since|nevertheless)_)?(?<moved>${oneOf`
  risen fallen grown sunk shrunk climbed increased decreased declined dropped jumped soared surged`})
  (?=_to_(a_\p{Ll}+_of_)?${FIGURE}[^;]*_in_\d{4}[.,;]?$)`;

/** The pieces of a part of a sentence with such a verb in the past. */
export const movedPast = (pieces: readonly Piece[]): Piece[] => {
  const { how = '', moved = '' } = HAS_MOVED.exec(textOf(pieces))?.groups ?? {};
  if (moved === '') return [...pieces];
  const has = new RegExp(`\\b(?:has|have)\\s${how}${moved}\\b`, 'u');
  return pieces.flatMap((piece) => {
    const [before = '', after] = piece.text.split(has);
    if (after === undefined) return [piece];
    return [{ ...piece, text: before }, given(`${how}${PAST[moved] ?? moved}`), { ...piece, text: after }];
  });
};
