/** Where a date can begin, so that the rules are not tried at every character. */
import { oneOf, pattern } from '../../text/pattern.js';
import { CARDINAL_WORD, DECADE_WORD, MONTH, ORDINAL, SEASON } from './pattern.js';

const WORD = oneOf`${ORDINAL} ${DECADE_WORD} ${SEASON} ${CARDINAL_WORD} [IVX]+ the that on AD A\.D year (?<=\b[Ii]t_was_)then(?=_that)`;
/** A digit, a month, an ordinal, a season, or one of the words that open a back-reference. */
export const ANCHOR = pattern('giu')`(?<![\p{L}\p{N}.,])([’‘']?\d|${MONTH}|New_Year|${WORD}(?![\p{L}]))`;
