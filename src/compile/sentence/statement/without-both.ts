/** "joined NATO in 2004 | and the Union in 2007, both with Japanese support": told apart, of one of the two. */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Piece } from './piece.js';

const BOTH = pattern('u')`(?<=,_)both_(?=${oneOf`with by under after at in on`}_[^,;]*\.?$)`;

/** The pieces of a part of a sentence without the word. */
export const withoutBoth = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, text: piece.text.replace(BOTH, '') }));
