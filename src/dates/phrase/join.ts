/** Two dates that are one: the ends of a span, or a date and the finer one in apposition to it. */
import type { Found } from './mention.js';
import { validEdtf } from './valid.js';

const firstOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const lastOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;
const yearOf = (edtf: string): number => Number.parseInt(edtf.replace(/X/g, '0'), 10);

const TO =
  /^(?:,?\s(?:(?:and\s)?(?:up|down)\s)?(?:to|until|till|through)\s(?:(?:in|on)\s)?(?:the\s)?|\s?[–—‒/]\s?|-|\s-\s)$/i;
const AND = /^,?\sand\s(?:the\s)?$/i;
/** One of the two: the date lies between them. */
const OR = /^,?\sor\s(?:(?:in|on|perhaps|possibly)\s)?(?:the\s)?$/i;
/** "Three months later, on 15 April", "in 1990, in May". */
const APPOSED = /^,?\s(?:on|in|at)\s(?:the\s)?$|^,\s$/i;
/** "on 5 May 1992, two days later.": the count goes back to a date before this one. */
const ENDS_APPOSITION = /^(?:[,.;)]|$)/;

/** Two years, decades or centuries of which one follows the other; "in 1816 or in 1838" are two dates that are given. */
function areNeighbours(first: string, last: string): boolean {
  const unit = 10 ** (lastOf(first).split('X').length - 1);
  return yearOf(firstOf(last)) - yearOf(lastOf(first)) <= unit;
}

/** "from A to B", "between A and B", "during 1998 and 1999" as one interval; null when the two stand for themselves. */
function span(a: Found, b: Found, lead: string, joint: string): Found | null {
  const [first, last] = [a.edtf[0], b.edtf[0]];
  if (a.edtf.length !== 1 || b.edtf.length !== 1 || first === undefined || last === undefined) return null;
  if (b.basis === 'context' && !/^\d/.test(b.text) && !/^\p{Lu}/u.test(b.text)) return null;
  const consecutive = /^\d{4}$/.test(a.text) && /^\d{4}$/.test(b.text) && Number(last) === Number(first) + 1;
  const spans =
    TO.test(joint) ||
    (OR.test(joint) && areNeighbours(first, last)) ||
    (AND.test(joint) &&
      (/\bbetween\s(?:(?:the|about|years?|of)\s){0,3}$/i.test(lead) ||
        (consecutive && /\b(?:in|during)\s$/i.test(lead))));
  if (!spans || yearOf(firstOf(first)) > yearOf(lastOf(last)) || firstOf(first) === lastOf(last)) return null;
  const edtf = validEdtf(`${firstOf(first)}/${lastOf(last)}`);
  if (edtf === null) return null;
  const basis = a.basis === 'stated' && b.basis === 'stated' ? 'stated' : 'context';
  return { ...b, start: a.start, edtf: [edtf], role: 'at', basis };
}

const isFiner = (fine: string, coarse: string): boolean => fine.length > coarse.length && fine.startsWith(`${coarse}-`);

/** A coarse or reckoned date and the one that says it more exactly. */
function apposition(a: Found, b: Found, joint: string, after: string): Found | null {
  const [coarse, fine] = [a.edtf[0], b.edtf[0]];
  if (!APPOSED.test(joint) || a.edtf.length !== 1 || coarse === undefined || fine === undefined) return null;
  if (b.reckoned)
    return a.basis === 'stated' && joint === ', ' && ENDS_APPOSITION.test(after) ? { ...a, end: b.end } : null;
  // "that same year, in December 2017", "in 1990, in May"; both with years of their own are two.
  const within = (a.basis === 'context' || b.basis === 'context') && !coarse.includes('/') && isFiner(fine, coarse);
  // "in December 2017, that same year": the second says less.
  if (b.basis === 'context' && joint === ', ' && isFiner(coarse, fine)) return { ...a, end: b.end };
  if (!a.reckoned && !within) return null;
  return { ...b, start: a.start, role: a.role, basis: !a.reckoned && a.basis === 'stated' ? 'stated' : b.basis };
}

/** One mention for two that stand next to each other in a sentence, or null when both stand for themselves. */
export function join(a: Found, b: Found, sentence: string): Found | null {
  const joint = sentence.slice(a.end, Math.min(b.start, a.end + 40));
  if (b.start - a.end > 30) return null;
  const lead = sentence.slice(Math.max(0, a.start - 40), a.start);
  const joined = span(a, b, lead, joint) ?? apposition(a, b, joint, sentence.slice(b.end, b.end + 10));
  return joined && { ...joined, text: sentence.slice(joined.start, joined.end) };
}

/** What follows is said of a time of its own. */
const ANEW = /[;:]|\b(?:and|but|while|when|where|which|who)\b/;

/** "That same year, the president came in December 2017": true when the second, in the same statement, says the first in full. */
export const isSaidAgain = (a: Found, b: Found, sentence: string): boolean =>
  a.basis === 'context' &&
  b.basis === 'stated' &&
  a.edtf.length === 1 &&
  b.edtf.every((edtf) => isFiner(edtf, a.edtf[0] ?? edtf)) &&
  !ANEW.test(sentence.slice(a.end, b.start));

/** The few characters between a date and what may be the next one; null for none or many. */
export const jointAt = (a: Found | undefined, start: number, sentence: string): string | null =>
  a !== undefined && start - a.end <= 12 ? sentence.slice(a.end, start) : null;

/** True when the second date says what the first one is: "three months later, on 15 April". */
export const isApposition = (joint: string): boolean => APPOSED.test(joint);
