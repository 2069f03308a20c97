/** Whether a sentence says that something is so, or only that it is planned, wished, refused or denied. */
import { part, pattern } from '../../text/pattern.js';
import { DECISION, NOT_DONE } from '../words/not-done.js';
import { clauseAt } from './clauses.js';

/** What may stand between such words and the verb. */
const REACH = part`\b (_[^\s,]+){0,4} _? $`;
const DENIED = pattern('i')`\b ${NOT_DONE} ${REACH}`;
const DECIDED = pattern('i')`\b ${DECISION} ${REACH}`;

/** "not renewed until 1991", "no embassy before 1950": denied up to a date, and so afterwards. */
const UNTIL_AFTER = /^\W{0,4}(?:\S+\s){0,12}(?:until|till|before)\s/i;
const NOT_UNTIL = /\bnot\suntil\b/i;

/** "withdrew its recognition" */
const WITHDRAWN =
  /\b(?:withdr[ae]w\w*|revok\w+|rescind\w+)(?:\sof)?(?:\s(?:its|their|the))?(?:\s(?:formal|earlier))?\s$/i;

/** "celebrated the fiftieth anniversary of", "fifty years since": the date is that of the feast. */
const COMMEMORATED =
  /\b(?:anniversar(?:y|ies)|jubilee|\p{L}*centenar(?:y|ies)|\p{L}*centennial|years\s(?:since|of|after|from))\b[^.;]{0,40}$/iu;

/** "did not resume until 1991", "it was not until 1972 that": what did not happen before the date happened then. */
export function isDelayed(text: string, start: number, end: number): boolean {
  const before = text.slice(clauseAt(text, start).start, start);
  if (NOT_UNTIL.test(before)) return true;
  return /\b(?:not|never|n['’]t)\b/i.test(before.slice(-60)) && UNTIL_AFTER.test(text.slice(end, end + 120));
}

/**
 * True when the words at `start` to `end` are stated as a fact.
 * @param decided Whether a decision to do it counts as done.
 */
export function isAsserted(text: string, start: number, end: number, decided = false): boolean {
  const clause = clauseAt(text, start);
  const before = text.slice(Math.max(clause.start, start - 60), start);
  if (COMMEMORATED.test(text.slice(Math.max(0, start - 90), start)) || WITHDRAWN.test(before)) return false;
  if (DENIED.test(before)) return isDelayed(text, start, end);
  return decided || !DECIDED.test(before);
}
