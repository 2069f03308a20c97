/** Whether a sentence says that something is so, or only that it is planned, wished, refused or denied. */
import { oneOf, part, pattern } from '../../text/pattern.js';
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
  /\b(?:withdr[ae]w\w*|revok\w+|rescind\w+)(?:\sof)?(?:\s(?:its|their|the|this|that|his|such))?(?:\s(?:formal|earlier))?\s$/i;

/** "celebrated the fiftieth anniversary of", "fifty years since": the date is that of the feast. */
const COMMEMORATED =
  /\b(?:anniversar(?:y|ies)|jubilee|\p{L}*centenar(?:y|ies)|\p{L}*centennial|years\s(?:since|of|after|from))\b[^.;]{0,40}$/iu;

/** "did not resume until 1991", "it was not until 1972 that": what did not happen before the date happened then. */
export function isDelayed(text: string, start: number, end: number): boolean {
  const before = text.slice(clauseAt(text, start).start, start);
  if (NOT_UNTIL.test(before)) return true;
  return /\b(?:not|never|n['’]t)\b/i.test(before.slice(-60)) && UNTIL_AFTER.test(text.slice(end, end + 120));
}

/** "would later be established": told from before, of what then happened. */
const NARRATED = pattern(
  'i',
)`\b would (_${oneOf`later then again also soon finally eventually formally officially subsequently once_more be`}){0,4}_$`;
/** What was said, wished or agreed before "would", or a condition: then it may not have happened. */
const REPORTED = pattern('i')`\b(${oneOf`
  that if whether said agree(d|s|ment|ing)? announc\w+ hop(e|ed|es) promis\w+ plan(s|ned)? propos\w+ decid\w+ expect\w* declar\w+
  unless once provided should stat(ed|ing|ement) stipulat\w+ predict\w+ discuss\w+ talks warn\w+ threat\w+ confirm\w+ suggest\w+`})\b`;

const SAID_BEHIND = /,\s[^,;]{1,60}\s(?:said|announced|stated|declared|promised|predicted|hoped|added|wrote|told)\b/;

/** True when the words at `start` tell in "would" of what happened: "Relations would be established on 17 January 1977." */
export const isNarrated = (text: string, start: number): boolean =>
  NARRATED.test(text.slice(clauseAt(text, start).start, start)) &&
  !REPORTED.test(text.slice(0, start)) &&
  !SAID_BEHIND.test(text.slice(start));

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
