/** How an office is called in a record. */
import { oneOf, pattern } from '../../../text/pattern.js';

const HOLDERS = oneOf`
  minister president premier chancellor ambassador commissioner king queen emperor speaker governor mayor consul general councillor
  prince envoy bishop archbishop head sultan emir`;
const MANY = pattern('i')`\b(${HOLDERS}s|secretaries)\b`;
const PLURAL = pattern('gi')`(?<=\b${HOLDERS})s\b`;
/** "former French premier", "a future president": whoever is called so does not hold the office then. */
const FORMER = /\b(?<when>[Ff]ormer|[Ff]uture|[Oo]ne-time|[Ee]x)[\s-](?:[\p{L}-]+\s)?$/u;

/** Whether an office is told of several people: "Prime Ministers". */
export const isOfMany = (office: string): boolean => MANY.test(office);

/** "Prime Ministers" of two is the prime minister of each; titles stay as they are. */
export function nameOfOffice(office: string, before: string): string {
  const one = office.replace(PLURAL, '').replace(/secretaries/i, 'secretary');
  const name = /^(?:Sir|Dr\.?|Lord|Count|Sheikh|Imam|Khan|Shah|Ban)$/.test(one) ? one : one.toLowerCase();
  const when = FORMER.exec(before)?.groups?.when?.toLowerCase();
  return when === undefined ? name : `${when === 'future' ? when : 'former'} ${name}`;
}
