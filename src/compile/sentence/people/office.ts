/** How an office is called in a record. */
import { oneOf, pattern } from '../../../text/pattern.js';

const HOLDERS = oneOf`
  minister president premier chancellor ambassador commissioner king queen emperor speaker governor mayor consul general councillor
  prince envoy bishop archbishop head sultan emir`;
const MANY = pattern('i')`\b(${HOLDERS}s|secretaries)\b`;
const PLURAL = pattern('gi')`(?<=\b${HOLDERS})s\b`;
/** "former French premier", "ex-president": whoever is called so holds the office no more. */
const FORMER = /\b(?:[Ff]ormer|[Oo]ne-time|[Ee]x)[\s-](?:[\p{L}-]+\s)?$/u;

/** Whether an office is told of several people: "Prime Ministers". */
export const isOfMany = (office: string): boolean => MANY.test(office);

/** "Prime Ministers" of two is the prime minister of each; titles stay as they are. */
export function nameOfOffice(office: string, before: string): string {
  const one = office.replace(PLURAL, '').replace(/secretaries/i, 'secretary');
  const name = /^(?:Sir|Dr\.?|Lord|Count|Sheikh|Imam|Khan|Shah|Ban)$/.test(one) ? one : one.toLowerCase();
  return FORMER.test(before) ? `former ${name}` : name;
}
