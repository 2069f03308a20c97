/**
 * Whether a bare number is a year. "in 2000" is; "2000 soldiers", "Resolution 1244", "€2000" and the bottler "Mattoni 1873" are not.
 */
import { monthNumber, PART } from './lexicon.js';

const PREPOSITION =
  /(?:^|[\s(–—-])(?:in|since|until|till|from|to|by|of|for|and|or|before|after|during|through|throughout|between|around|about|circa|early|late|mid|year|years|as of|up to|than|back to|again in|with|on|over|versus|against|says|said|gives|gave|given as|names|named|states|cites|mentions|reads|winter|summer|spring|autumn)[\s-]$/i;
const SHORT_YEAR_PREPOSITION =
  /(?:^|\s)(?:in|since|until|till|from|to|around|about|circa|early|late|year|after|before|between)\s$|\bc(?:a)?\.\s$/i;
const DETERMINER = /(?:^|[\s(])(?:the|its|their|his|her|this|that|a|an|pre|post|[\p{L}]+['’]s|[\p{L}]+s['’])[\s-]$/iu;
const BRACKET = /[([;]\s?$|\bc(?:a)?\.\s$/i;
/** A year in a list: "of 1952, 1954 and 1960". */
const AFTER_YEAR = /\b[1-9]\d{3},\s(?:and\s|or\s)?$|\b[1-9]\d{3}\s(?:and|or|&)\s$/;

/** Words after which a number is a name or a count. */
const LABEL =
  /(?:\b(?:Resolutions?|Nos?\.?|Numbers?|Articles?|Agenda|Vision|Horizon|Protocol|Flight|Boeing|Airbus|Decree|Law|Order|Directive|Regulation|Route|Highway|Group|Chapter|Section|Page|Paragraph|Catalogue|numbered|exactly|only|some|nearly|almost|least|most|every|another|Unit|Brigade|Model|Type)|[$€£¥₤₺₽#№]|\b[A-Z]{3}|\b(?:US|CA|AU|C|A|R)\$)\s?$/;

const EVENT_NOUN =
  /\b(?:census|treat(?:y|ies)|agreements?|conventions?|elections?|conference|congress|summit|games|olympics|cup|expo|exposition|exhibition|pacts?|acts?|accords?|wars?|resolution|protocol|declaration|referendum|constitution|festival|championship|championships|euro|eurovision|uprising|revolt|crisis|convention|report|survey|season|biennale|exercise|january|february|spring|summer|autumn|winter)\b/i;

/** Things that are counted or measured: what follows a number that is no year. */
const COUNTED =
  /^\s?(?:%|per\s?cent|percent|°|km|kilomet|metres|meters|miles|hectares|tons|tonnes|kilogram|kg|litres|barrels|mw|megawatt|gw|million|billion|trillion|thousand|bn\b|mn\b|m\b|euros?\b|dollars?\b|pounds?\b|francs?\b|roubles?\b|rubles?\b|marks?\b|zlotys?\b|lek|forints?\b|dinars?\b|kuna|kronor|kroner|crowns|yen\b|yuan\b|US\b|USD|EUR)/i;
const COUNTED_NOUN =
  /^\s(?:\p{Ll}+\s){0,2}?(?:soldiers|troops|men|women|people|persons|individuals|inhabitants|residents|citizens|nationals|immigrants|emigrants|migrants|refugees|students|pupils|teachers|tourists|visitors|passengers|workers|employees|volunteers|fighters|prisoners|victims|deaths|casualties|families|households|houses|homes|schools|companies|firms|enterprises|products|items|goods|ships|vessels|aircraft|planes|tanks|vehicles|cars|trucks|books|copies|pages|words|villages|towns|islands|islanders|settlers|colonists|members|participants|delegates|officers|officials|diplomats|staff|peacekeepers|policemen|sailors|horses|cattle|sheep|scholarships|flights|hours|days|weeks|months|years|votes|seats|works|projects|speakers|descendants|believers|faithful|monks|metres|kilometres|miles|euros|dollars)\b/u;

/** Small words that may follow a three-digit year. */
const AFTER_SHORT_YEAR =
  /^(?:[,.;:)]|$|\s(?:the|when|and|by|after|under|during|with|until|to|as|at|a|an|in|he|they|it|his|king|tsar|khan|emperor|between|or|onwards?|\p{Lu}))/u;

/** True when the number at the end of `before` and in front of `after` names a year. */
export function isYear(digits: string, before: string, after: string): boolean {
  if (LABEL.test(before) || COUNTED.test(after)) return false;
  if (digits.length < 4)
    return SHORT_YEAR_PREPOSITION.test(before) && AFTER_SHORT_YEAR.test(after) && !COUNTED_NOUN.test(after);
  if (/(?:^|\s)(?:in|since|until|till|year)\s$/i.test(before)) return true;
  if (COUNTED_NOUN.test(after)) return false;
  if (PREPOSITION.test(before) || DETERMINER.test(before) || BRACKET.test(before) || AFTER_YEAR.test(before))
    return true;
  if (before === '') return /^\s\p{Ll}/u.test(after);
  // "the resolution of Informbiro 1948", "World Cup 2018", "the census 2001"
  return /\p{L}\s$/u.test(before) && EVENT_NOUN.test(before.slice(-40));
}

/** True when a month's name without day or year is a month: "in May", not "May the two countries" or "Theresa May". */
export function isMonth(before: string): boolean {
  return /(?:^|\s)(?:in|by|since|until|till|from|of|during|early|late|mid|and|or|through|the|before|after|between|again in|last|next)[\s-]$/i.test(
    before,
  );
}

/** True when "sixties" is a decade: not "in her sixties". */
export function isDecadeWord(before: string): boolean {
  return /(?:^|\s)(?:the|early|mid|late)[\s-]$/i.test(before);
}

/** Where a date can begin: a digit, a month, an ordinal or one of the words that open a back-reference. */
export const ANCHOR = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:[’']?\\d|${PART.month}|(?:${PART.ordinal}|${PART.decadeWord}|${PART.season}|${PART.cardinal}|the|that|on|AD)(?![\\p{L}]))`,
  'giu',
);

/** Guards `ANCHOR`'s case-insensitivity: months are written with a capital, seasons and the rest in any case. */
export function isAnchorWord(text: string): boolean {
  return (
    !/^[a-z]/.test(text) ||
    monthNumber(text.charAt(0).toUpperCase() + text.slice(1)) === 0 ||
    /^(?:second|seventh|seven|seventeen|seventy|an|on|a)/.test(text)
  );
}
