/** Numbers that count, measure or name: where these words are, the number is not a year. */
import { oneOf, part, pattern } from '../../text/pattern.js';
import { ABOUT } from '../words.js';
import { COUNTED, COUNTING, NUMBERED, QUANTITY, UNIT } from './nouns.js';

/** Other numbers of a list between a label and this one: "Resolutions 822, 853 and 874". */
const LISTED = part`(\d[\d/]{0,8} (,_(and_)?|_(and|or|to|&)_)){0,6}`;
/** Words and signs after which a number is a name or a count. */
const LABEL = pattern()`
  (\b(${NUMBERED}|${COUNTING})|[$€£¥₤₺₽#№+]|\b[A-Z]{3}|\b(US|CA|AU|C|A|R)\$) _?${LISTED}$`;
/** "since at least 1990" names a year all the same. */
export const AT_LEAST = /\b(?:since|until|from|by|before|after)\sat\s(?:the\s)?(?:least|most)\s$/i;

/** "a population of 1900", "an army of about 2000". */
const QUANTITY_OF = pattern('i')`\b${QUANTITY}_(of|to|at|was|is)_ ((${ABOUT}|over|up_to|nearly)_)? $`;

/** "In 2019 US exports" and "in 2019 US$5 million" begin with a year. */
const UNIT_AFTER = pattern('i')`^_?(${UNIT}|(US_?\$|US_dollars|USD|EUR)(?!_?\d))`;

/** The other end of a range of counts, and up to two adjectives: "1500 to 2000 well-armed Greek soldiers". */
const RANGE = part`_?(to|and|or|[–—-])_?\d{3,4}(?![,.]?\d)`;
const FUNCTION_WORD = oneOf`
  the an? its their his her both two all some many in of and or to by when where which that with`;
const NOUN = pattern('u')`^(${RANGE})?_((?!${FUNCTION_WORD}\b)[\p{L}-]+_){0,2}?${COUNTED}\b`;
/** With "in" before them even a round number counts these: "printed in 2000 copies". */
const IN_NOUN = /^\s(?:copies|cases|pages|instalments|countries|localities)\b/;

/** Nations in the plural: "over 2000 Albanians". */
const NATION =
  /^\s(?:\p{Lu}\p{L}+\s)?\p{Lu}\p{L}*(?:ans|bs|eks|urks|rks|ats|ese|edes|oles|anes|vaks|enes|oma|kis|lars|ards)\b/u;

/** True for a number that is a name, a quantity or an amount, whatever else is around it. */
export function isLabelled(before: string, after: string): boolean {
  return (LABEL.test(before) && !AT_LEAST.test(before)) || QUANTITY_OF.test(before) || UNIT_AFTER.test(after);
}

/** "2000 in 2015", "2000 of them": the number is of that year, of those people. */
const OF_OTHERS = /^\s(?:in\s(?:the\syear\s)?[12]\d{3}|of\s(?:them|whom|which|these|those))\b/;

/** True when what follows a number is counted by it. */
export const isCounted = (after: string): boolean => NOUN.test(after) || OF_OTHERS.test(after);

/** True when even "in" before the number leaves it a count. */
export const isCountedWithIn = (before: string, after: string): boolean =>
  IN_NOUN.test(after) && !/^In\s$/.test(before);

/** True when people of a nation follow a number. */
export const isOfNation = (after: string): boolean => NATION.test(after);
