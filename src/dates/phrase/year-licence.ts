/**
 * Whether a bare number is a year. "in 2000" is; "2000 soldiers", "Resolution 1244", "€2000", "over 2000 Albanians" and the
 * bottler "Mattoni 1873" are not.
 */
import { AT_LEAST, isCounted, isCountedWithIn, isLabelled, isOfNation } from './counted.js';
import { AGREEMENT, POLL, TURN } from './nouns.js';
import { SEASON } from './pattern.js';
import type { DateContext } from './rule.js';
import { oneOf, pattern } from '../../text/pattern.js';

/** Directly before the number. */
const behind = (words: string): RegExp => pattern('i')`(^|[\s(–—-])${words}[\s-]$`;

/** After these a number of four digits is a year, whatever noun follows. */
const ALWAYS = /(?:^|[\s(])(?:in|since|until|till|year)\s$/i;
/** After these it is one unless a noun that it counts follows. */
const STRONG = [
  behind(oneOf`from by before after during following preceding through throughout between circa early late mid`),
  behind(oneOf`beginning start middle end years as_of back_to ${SEASON}`),
  behind(oneOf`says said gives gave given_as year_as date_as names named states cites mentions reads`),
  /\bas\s(?:early|late|recently|soon|far\sback|long\sago)\sas\s$/i,
  /\b(?:established|relations|opened|closed|founded|signed):\s$/i,
  /(?:^|[\s(])(?:c|ca)\.\s?$/i,
  /(?:^|[\s(])(?:the|its|their|his|her|this|that|a|an|pre|post|[\p{L}]+['’]s|[\p{L}]+s['’])[\s-]$/iu,
];
/** After these it may as well be a count of people, so no nation may follow. */
const WEAK = behind(oneOf`to of for about around up_to either`);
/** "About 1900 came". */
const NEARLY = behind(oneOf`about around up_to`);
const DONE = /^\s(?:came|went|lived|live|left|died|arrived|remained|remain|stayed|fled|moved|settled|took|fought)\b/;
/** "12 percent up on 2017", "compared with 2017": elsewhere a number after these words is a count. */
const CHANGE = oneOf`
  compar\p{L}+ up down more less higher lower growth increas\p{L}+ rise rose fell fall drop\p{L}* declin\p{L}+ gain
  against versus per_?cent percent`;
const COMPARED = pattern('iu')`
  (%|\b${CHANGE})(_[\p{L}%]+){0,4}_(with|than|on|over|to)_$ |
  \b(against|versus|beginning_with|starting_with|ending_with|along_with)_$`;

const BRACKET = /[([;]\s?$/;
const BRACKET_GOES_ON = pattern('u')`
  ^_?([)\];,:/–—-]|(and|or|to|until|by|The|census|estimates?|est|data|figures?|survey|elections?)\b|in_\p{Lu})`;
/** A year in a list behind a date: "of 1952, 1954 and 1960"; not "In 1990, 1200 were killed". */
const AND = /^,?\s(?:and|or|&|as\swell\sas)\s$/;
const LIST_GOES_ON = /^(?:,\s|,?\s(?:and|or|&)\s)(?:(?:again\s)?in\s|perhaps\s)?[12]\d{3}\b/;
/** "(2003, January 2008, 2010)": in a bracket, or at the end of a list of dates, a number that counts nothing. */
const IN_BRACKET = /[([][^()[\]]{0,120}$/;
const LIST_ENDS = /^(?:\.?$|;)/;
const BRACKET_ENDS = /^[)\],;]/;

/** A year opens a sentence as its subject, or a line of a chronicle. */
const OPENS = pattern('u')`
  ^(_(saw|was|is|became|marked|brought|witnessed|also|began|ended|proved|would|turned)\b|:_|_[–—-]_\p{L}|
  _(to|until)_[12]\d{3}\b)`;
const EVENT_NOUN = pattern('i')`\b${oneOf`
  ${POLL} ${AGREEMENT} ${TURN} wars conventions? conference congress games olympics cup expo exposition exhibition acts?
  resolution declaration constitution festival championships? euro eurovision report survey season biennale exercise
  january february ${SEASON} christmas easter day eve Q[1-4] H[12] FY`}\b`;
const HEADED = /\b(?:exports|imports|trade|turnover)\s$/i;

/** Years of three digits: only where little else can stand. */
const BEARS_A_YEAR = oneOf`treaty battle peace siege council`;
const SHORT_STRONG = pattern('iu')`
  (^|_)(in|since|until|till|circa|early|late|year|${BEARS_A_YEAR}_(of_\p{Lu}\p{L}+_)?(in|of))_$ | \bc(a)?\._?$`;
const SHORT_WEAK = /(?:^|\s)(?:from|to|around|about|after|before|between|and)\s$/i;
/** What makes a year of three digits likely: rulers and the states of the time. */
const MEDIEVAL = pattern('iu')`\b${oneOf`
  reign\p{L}* rul(e|ed|er) king queen kingdom tsar khan emperor empire empress prince dynasty caliph\p{L}* byzantine
  byzantium roman century medieval bapti[sz]\p{L}* christian\p{L}* pope frankish viking\p{L}*`}\b`;
const SMALL_WORD = oneOf`
  the when and by after under during with until to as at a an in he they it his king tsar khan emperor between or
  onwards?`;
/** What may follow a three-digit year. */
const AFTER_SHORT_YEAR = pattern('u')`^([,.;:)]|$|_(${SMALL_WORD}|\p{Lu}))`;

function isShortYear({ before, after }: DateContext): boolean {
  if (!AFTER_SHORT_YEAR.test(after) || isCounted(after)) return false;
  return SHORT_STRONG.test(before) || (SHORT_WEAK.test(before) && !isOfNation(after) && MEDIEVAL.test(before));
}

/** "During 1998 Latvia helped refugees": the name behind the date does something, and the number counts nothing. */
const TIME_OF = behind(oneOf`during throughout since until from in of`);
const ACTS = pattern('u')`
  ^,?_(the_)?\p{Lu}\p{L}+_(\p{L}+ed|sent|gave|took|had|was|were|made|saw|brought|let|held|built|lost|won|sold|bought)_`;
const isSubject = (before: string, after: string): boolean => TIME_OF.test(before) && ACTS.test(after);

/** True when a number of three or four digits names a year. */
export function isYear(digits: string, context: DateContext): boolean {
  const { before, after, joint } = context;
  if (isLabelled(before, after)) return false;
  if (digits.length < 4) return isShortYear(context);
  if (isCountedWithIn(before, after)) return false;
  if (ALWAYS.test(before)) return true;
  if (isCounted(after) && !isSubject(before, after)) return false;
  if (AT_LEAST.test(before) || STRONG.some((pattern) => pattern.test(before))) return true;
  if (BRACKET.test(before)) return BRACKET_GOES_ON.test(after);
  if (NEARLY.test(before) && DONE.test(after)) return false;
  if (WEAK.test(before) || (joint !== null && AND.test(joint))) return !isOfNation(after);
  if (joint === ', ' || joint === '; ') {
    if (LIST_GOES_ON.test(after) || LIST_ENDS.test(after)) return true;
    return IN_BRACKET.test(before) && BRACKET_ENDS.test(after);
  }
  if (before === '') return OPENS.test(after);
  if (HEADED.test(before)) return /^\s?[:(–]/.test(after);
  // "the resolution of Informbiro 1948", "World Cup 2018", "the census 2001"
  return COMPARED.test(before) || (/[\p{L}\d]\s$/u.test(before) && EVENT_NOUN.test(before.slice(-40)));
}

/**
 * True when two joined numbers of four digits are years: not in "1500–2000 soldiers", "555-1990-2000". Behind "during" and the
 * like they are, unless the noun that they count follows at once: "during the crisis of 1998–99 Latvia helped refugees".
 */
export function areYears({ before, after }: DateContext): boolean {
  if (/\d-$/.test(before) || isLabelled(before, after) || isCountedWithIn(before, after)) return false;
  return ALWAYS.test(before) || !isCounted(after) || isSubject(before, after);
}

/** True when two joined numbers of three digits are years: a reign's, in brackets, or where one such year could stand. */
export function areShortYears({ before, after }: DateContext): boolean {
  if (isLabelled(before, after) || isCounted(after)) return false;
  if (/\([^()]{0,30}$/.test(before) && /^[);,]/.test(after)) return true;
  if (!AFTER_SHORT_YEAR.test(after)) return false;
  return SHORT_STRONG.test(before) || SHORT_WEAK.test(before) || /\br(?:uled|eigned|\.)\s$/.test(before);
}
