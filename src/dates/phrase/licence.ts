/**
 * Whether a bare number or word is a date. "in 2000" is; "2000 soldiers", "Resolution 1244", "€2000" and the bottler
 * "Mattoni 1873" are not, nor are "in her sixties", "Theresa May" and the "March on Rome".
 */
import { AT_LEAST, isCounted, isCountedWithIn, isLabelled, isOfNation } from './counted.js';
import type { Licence } from './rule.js';

const words = (list: string): string => list.replaceAll(' ', '|').replaceAll('_', '\\s');

/** After these a number of four digits is a year unless a noun that it counts follows. */
const ALWAYS = /(?:^|[\s(])(?:in|since|until|till|year)\s$/i;
const STRONG = new RegExp(
  `(?:^|[\\s(–—-])(?:${words('from by before after during following preceding through throughout between circa early late mid beginning start middle end years as_of back_to spring summer autumn winter fall says said gives gave given_as names named states cites mentions reads')})[\\s-]$`,
  'i',
);
/** After these it may as well be a count, so no nation may follow: "over 2000 Albanians". */
const WEAK = new RegExp(
  `(?:^|[\\s(–—-])(?:${words('to of for and or around about up_to than with on over versus against')})[\\s-]$`,
  'i',
);
/** "as early as 1840", "Established: 1961" */
const AS_EARLY_AS =
  /\bas\s(?:early|late|recently|soon|far\sback|long\sago)\sas\s$|\b(?:established|relations|opened|closed|founded|signed):\s$/i;
const DETERMINER = /(?:^|[\s(])(?:the|its|their|his|her|this|that|a|an|pre|post|[\p{L}]+['’]s|[\p{L}]+s['’])[\s-]$/iu;
const BRACKET = /[([;]\s?$/i;
const BRACKET_GOES_ON = /^\s?(?:[)\];,:/–—-]|(?:and|or|to|until|by|The)\b|in\s\p{Lu})/u;
const CIRCA = /(?:^|[\s(])(?:c|ca)\.\s?$/i;
/** A year in a list: "of 1952, 1954 and 1960". */
const AFTER_YEAR = /\b[1-9]\d{3},?\s(?:and|or|&)\s$/;
const LISTED = /\b[12]\d{3},\s$/;
const LIST_GOES_ON = /^(?:,\s|,?\s(?:and|or|&)\s)(?:(?:again\s)?in\s|perhaps\s)?[12]\d{3}\b/;

const EVENT_NOUN =
  /\b(?:census|treat(?:y|ies)|agreements?|conventions?|elections?|conference|congress|summit|games|olympics|cup|expo|exposition|exhibition|pacts?|acts?|accords?|wars?|resolution|protocol|declaration|referendum|constitution|festival|championships?|euro|eurovision|uprising|revolt|crisis|report|survey|season|biennale|exercise|january|february|spring|summer|autumn|winter|christmas|easter|day|eve|Q[1-4]|H[12]|FY)\b/i;

/** Years of three digits: only where little else can stand. */
const SHORT_STRONG =
  /(?:^|\s)(?:in|since|until|till|circa|early|late|year|(?:treaty|battle|peace|siege|council)\s(?:of\s\p{Lu}\p{L}+\s)?(?:in|of))\s$|\bc(?:a)?\.\s?$/iu;
const SHORT_WEAK = /(?:^|\s)(?:from|to|around|about|after|before|between|and)\s$/i;
/** What makes a year of three digits likely: rulers and the states of the time. */
const MEDIEVAL =
  /\b(?:reign\p{L}*|rul(?:e|ed|er)|king|queen|kingdom|tsar|khan|emperor|empire|empress|prince|dynasty|caliph\p{L}*|byzantine|byzantium|roman|century|medieval|bapti[sz]\p{L}*|christian\p{L}*|pope|frankish|viking\p{L}*)\b/iu;
/** Small words that may follow a three-digit year. */
const AFTER_SHORT_YEAR =
  /^(?:[,.;:)]|$|\s(?:the|when|and|by|after|under|during|with|until|to|as|at|a|an|in|he|they|it|his|king|tsar|khan|emperor|between|or|onwards?|\p{Lu}))/u;

function isShortYear(before: string, after: string): boolean {
  if (!AFTER_SHORT_YEAR.test(after) || isCounted(after)) return false;
  return SHORT_STRONG.test(before) || (SHORT_WEAK.test(before) && !isOfNation(after) && MEDIEVAL.test(before));
}

/** True when the number between `before` and `after` names a year. */
export function isYear(digits: string, before: string, after: string): boolean {
  if (isLabelled(before, after)) return false;
  if (digits.length < 4) return isShortYear(before, after);
  if (isCountedWithIn(before, after)) return false;
  if (ALWAYS.test(before) || (AT_LEAST.test(before) && !isCounted(after))) return true;
  if (isCounted(after)) return false;
  if (STRONG.test(before) || AS_EARLY_AS.test(before) || DETERMINER.test(before) || CIRCA.test(before)) return true;
  if (BRACKET.test(before)) return BRACKET_GOES_ON.test(after);
  if (AFTER_YEAR.test(before) || WEAK.test(before)) return !isOfNation(after);
  if (LISTED.test(before)) return LIST_GOES_ON.test(after);
  if (before === '')
    return /^\s(?:saw|was|is|became|marked|brought|witnessed|also|began|ended|proved|would|turned)\b/.test(after);
  if (/\b(?:exports|imports|trade|turnover)\s$/i.test(before)) return /^\s?[:(–]/.test(after);
  // "the resolution of Informbiro 1948", "World Cup 2018", "the census 2001"
  return /[\p{L}\d]\s$/u.test(before) && EVENT_NOUN.test(before.slice(-40));
}

/** A span of three-digit years: a reign's, in brackets, or where one such year could stand. */
function isShortSpan(before: string, after: string): boolean {
  if (isLabelled(before, after) || isCounted(after)) return false;
  const bracket = /\([^()]{0,30}$/.test(before) && /^[);,]/.test(after);
  return (
    bracket ||
    (AFTER_SHORT_YEAR.test(after) &&
      (SHORT_STRONG.test(before) || SHORT_WEAK.test(before) || /\br(?:uled|eigned|\.)\s$/.test(before)))
  );
}

const MONTH_STRONG =
  /(?:^|[\s(])(?:in|since|until|till|during|early|late|mid|through|between|before|after|around|end\sof|beginning\sof|middle\sof|start\sof|again\sin)[\s-]$/i;
const MONTH_WEAK = /(?:^|[\s(])(?:by|of|from|and|or|to|for)\s$/i;
const MONTH_EVENT =
  /^\s(?:[\p{L}-]+\s){0,3}?(?:elections?|referendum|uprising|coup|crisis|summit|meeting|talks|war|offensive|agreement|events|protests?|vote|visit|revolution|session|treaty|accords?|attacks?)\b/u;

/** True when a month's name without day or year is a month: "in May", not "Theresa May", "by June Carter", "the March on Rome". */
export function isMonth(name: string, before: string, after: string): boolean {
  // A bare "Jan" is a man's name.
  if (/^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/.test(name)) return false;
  if (/^March$/.test(name) && /^\s(?:on|to|against|past|of)\s(?:the\s)?\p{Lu}/u.test(after)) return false;
  if (MONTH_STRONG.test(before)) return true;
  if (/\bthe\s$/i.test(before)) return MONTH_EVENT.test(after);
  const givenName = /^(?:April|May|June|August)$/.test(name) && /^\s\p{Lu}/u.test(after);
  return MONTH_WEAK.test(before) && !givenName;
}

/** "in the sixties", "late '60s"; not "in her sixties", "temperatures of 40s". */
const isDecade = (text: string, before: string): boolean =>
  /(?:^|[\s(])(?:the|early|mid|late)[\s-]$/i.test(before) || /^[’‘']/.test(text);

/** True when the words around a bare number or word let it be the date that its rule takes it for. */
export function isLicensed(needs: Licence, text: string, before: string, after: string): boolean {
  switch (needs) {
    case 'year':
      return isYear(/^\d+/.exec(text)?.[0] ?? '', before, after);
    case 'years':
      return !/\d-$/.test(before) && !isLabelled(before, after) && !isCounted(after);
    case 'short years':
      return isShortSpan(before, after);
    case 'month':
      return isMonth(text, before, after);
    case 'decade':
      return isDecade(text, before);
  }
}
