/** Where a date can begin, so that the rules are not tried at every character. */
import { CARDINAL_WORD, DECADE_WORD, MONTH, ORDINAL, SEASON } from './pattern.js';

/** A digit, a month, an ordinal, a season, or one of the words that open a back-reference. */
export const ANCHOR = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:[’‘']?\\d|${MONTH}|New\\sYear|(?:${ORDINAL}|${DECADE_WORD}|${SEASON}|${CARDINAL_WORD}|[IVX]+|the|that|on|AD|A\\.D|year)(?![\\p{L}]))`,
  'giu',
);
