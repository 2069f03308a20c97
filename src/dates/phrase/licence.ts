/**
 * Whether a bare number or word is a date, by the words around it: a year, a month (not "Theresa May" or the "March on
 * Rome"), a decade (not "in her sixties").
 */
import { oneOf, pattern } from '../../text/pattern.js';
import { MONTH_ABBREVIATIONS } from './lexicon.js';
import { AGREEMENT, POLL, TURN } from './nouns.js';
import type { DateContext, Licence } from './rule.js';
import { areShortYears, areYears, isYear } from './year-licence.js';

const MONTH_STRONG = pattern('i')`(^|[\s(])${oneOf`
  in since until till during early late mid through between before after around end_of beginning_of middle_of start_of
  again_in`}[\s-]$`;
const MONTH_WEAK = /(?:^|[\s(])(?:by|of|from|and|or|to|for)\s$/i;
const MONTH_EVENT = pattern('u')`^_([\p{L}-]+_){0,3}?${oneOf`
  ${POLL} ${TURN} ${AGREEMENT} meeting talks offensive events protests? vote visit session attacks?`}\b`;
/** A bare "Jan" is a man's name. */
const ABBREVIATED = pattern()`^${MONTH_ABBREVIATIONS}$`;

/** True when a month's name without day or year is a month: "in May", not "Theresa May", "by June Carter", "the March on Rome". */
function isMonth(name: string, before: string, after: string): boolean {
  if (ABBREVIATED.test(name)) return false;
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
export function isLicensed(needs: Licence, text: string, context: DateContext): boolean {
  switch (needs) {
    case 'year':
      return isYear(/^\d+/.exec(text)?.[0] ?? '', context);
    case 'years':
      return areYears(context);
    case 'short years':
      return areShortYears(context);
    case 'month':
      return isMonth(text, context.before, context.after);
    case 'decade':
      return isDecade(text, context.before);
  }
}
