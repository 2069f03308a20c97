/** The parts that the patterns of dates are built from; each holds no capturing group, so that the rules number their own. */
import { MONTHS, SEASON_NUMBERS } from '../words.js';
import { CARDINAL, DECADE, MONTH_ABBREVIATIONS, ORDINALS } from './lexicon.js';

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** From … to … between two parts of one date. */
export const TO = '(?:\\s?[–—‒-]\\s?|\\s(?:to|until|till|through)\\s)';
export const AND = '\\s(?:and|&)\\s';
/** Between two dates of which one is meant. */
export const OR = '\\sor\\s';

export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d)';
/** A month in full. */
export const MONTH_NAME = `(?:${MONTHS.join('|')})`;
/** A month in full or abbreviated. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:${MONTH_ABBREVIATIONS.join('|')})\\b\\.?)`;
/** Years that are written without a sign of their own: 1000 to 2100. */
export const YEAR = '(?:1\\d{3}|20\\d\\d|2100)(?!\\d)';

/** "5", "5–8", "the 5th to the 8th", "5 and 12", "5 or 6", "5, 8 and 12", "5–7 and 12". */
const SOME_DAYS = `${DAY}(?:${TO}(?:the\\s)?${DAY})?`;
export const DAYS = `${SOME_DAYS}(?:(?:,\\s(?:the\\s)?${SOME_DAYS}){0,6},?(?:${AND}|${OR})(?:the\\s)?${SOME_DAYS})?`;

export const ORDINAL_WORD = `(?:${longestFirst(ORDINALS)})`;
/** "the Fourth of July" */
export const ANY_CASE_ORDINAL = `(?:${longestFirst(ORDINALS.map((w) => `[${w.charAt(0)}${w.charAt(0).toUpperCase()}]${w.slice(1)}`))})`;
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;
export const CARDINAL_WORD = `(?:\\d{1,2}|an?|${longestFirst([...CARDINAL.keys()].filter((word) => word.length > 2))})`;
export const DECADE_WORD = `(?:${longestFirst(DECADE.keys())})`;
export const SEASON = `(?:${[...SEASON_NUMBERS.keys()].join('|')})`;

/** An era that must be there, and one that may. */
export const ERA = '\\s?(?:BCE?|B\\.C\\.(?:E\\.)?|AD|CE|A\\.D\\.)(?![A-Za-z])';
export const ANY_ERA = `(?:${ERA})?`;

/** "of that year", "the same year", "of the following year": the year of a month is another date's. */
export const REFERENCE =
  ',?\\s(?:(?:of|in)\\s)?(?:that|the\\s(?:very\\s)?same|the\\s(?:following|next|previous|preceding))\\syear\\b';
export const ANY_REFERENCE = `(?:${REFERENCE})?`;

/** "1 June [O.S. 20 May] 1876": the other calendar's day follows the first in brackets. */
export const OTHER_STYLE = '(?:\\s?[([][^()[\\]]{0,40}[)\\]])?';
/** Behind the year the bracket must name the calendar: "3 March 1878 (19 February O.S.)". */
export const NAMED_STYLE =
  '(?:\\s[([](?=[^()[\\]]{0,60}?(?:[ON]\\.?S\\b|[Oo]ld\\s[Ss]tyle|[Nn]ew\\s[Ss]tyle|Julian|Gregorian))[^()[\\]]{0,80}[)\\]])?';
