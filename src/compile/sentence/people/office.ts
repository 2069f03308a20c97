/** How an office is called in a record. */
import { oneOf, pattern } from '../../../text/pattern.js';

const HOLDERS = oneOf`
  minister president premier chancellor ambassador commissioner king queen emperor speaker governor mayor consul general councillor
  prince envoy bishop archbishop head sultan emir`;
const MANY = pattern('i')`\b(${HOLDERS}s|secretaries)\b`;
const PLURAL = pattern('gi')`(?<=\b${HOLDERS})s\b`;
/** "former French premier", "acting high commissioner": how far somebody holds an office. */
const HELD =
  /\b(?<how>[Ff]ormer|[Ff]uture|[Oo]ne-time|[Ee]x|[Aa]cting|[Ii]nterim|[Hh]onorary)[\s-](?:\p{Lu}[\p{L}-]+\s|(?:prime|foreign)\s)?$/u;
const AS_CALLED: ReadonlySet<string> = new Set(['acting', 'interim', 'honorary']);
/** "president of the Armenian parliament" is no president of Armenia. */
const OF_BODY = pattern('u')`
  ^_of_(the_)?(?<body>((\p{Lu}[\p{L}-]+_){0,3}|(national|constituent|supreme|federal)_)(${oneOf`
  [Pp]arliament [Ss]enate [Aa]ssembly House_of_\p{Lu}\p{L}+ Duma Congress Commission Council Chamber [Cc]ourt [Cc]entral_[Bb]ank Bank Academy
  Committee Exchequer Sejm Seimas Riigikogu Saeima Knesset Bundestag Bundesrat Storting Riksdag`}))\b`;
const HEAD_OF_BODY = /^(?:[Vv]ice[\s-])?(?:[Pp]resident|[Cc]hancellor|[Hh]ead|[Gg]overnor)$/;
/** What a person is called by, without an office. */
const TITLE = /^(?:Sir|Dr\.?|Lord|Sheikh)$/;
export const isTitle = (words: string): boolean => TITLE.test(words);

/** Whether an office is told of several people: "Prime Ministers". */
export const isOfMany = (office: string): boolean => MANY.test(office);

/**
 * "Prime Ministers" of two is the prime minister of each; titles stay as they are. Null for who is yet to hold it, "a future president".
 * @param behind What follows the office.
 */
export function nameOfOffice(office: string, before: string, behind: string): string | null {
  const one = office.replace(PLURAL, '').replace(/secretaries/i, 'secretary');
  const name = /^(?:Count|Sheikh|Imam|Khan|Shah|Ban)$/.test(one) ? one : one.toLowerCase();
  const how = HELD.exec(before)?.groups?.how?.toLowerCase();
  if (how === 'future') return null;
  const body = HEAD_OF_BODY.test(one) ? OF_BODY.exec(behind)?.groups?.body : undefined;
  // "the Armenian parliament": whose it is, the record tells by itself.
  const whole = body === undefined ? name : `${name} of the ${body.replace(/^.*\s(?=[a-z]+$)/u, '')}`;
  return how === undefined ? whole : `${AS_CALLED.has(how) ? how : 'former'} ${whole}`;
}
