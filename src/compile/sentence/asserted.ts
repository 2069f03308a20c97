/** Whether a sentence says that something is so, or only that it is planned, wished, refused or denied. */
import { clauseAt } from './clauses.js';

/** Words before a verb that take its truth away. */
const DENIED =
  /\b(?:not|never|no|nor|neither|without|cannot|won't|would|will|shall|(?<!\d\s|\b(?:in|of|since|by|early|late|from|until|to)\s)may(?!\s\d)|might|could|should|must|ought\sto|planned\sto|plans?\s(?:to|for)|planning\sto|intend(?:ed|s)?\s(?:to|that)|propos(?:ed|es|al)\s?(?:to|for|of)?|refus(?:ed|es|al|ing)\s(?:to|of)?|fail(?:ed|s|ing)\sto|declin(?:ed|es)\sto|tried\sto|attempt(?:ed|s)?\s(?:to|at)|hop(?:ed|es)\s(?:to|that)|want(?:ed|s)?\sto|wish(?:ed|es)?\sto|ready\sto|prepared\sto|willing\sto|threaten(?:ed|s)?\sto|consider(?:ed|s|ing)?|call(?:ed|s)\sfor|demand(?:ed|s)?|request(?:ed)?\sto|idea\sof|possibility\sof|talks\s(?:on|about)|discuss(?:ed|ions?)|negotiat(?:ed|ions?)|announc(?:ed|es|ing)\s(?:that|it|plans|his|her|their|the\sopening|its\sintention)|provid(?:ed|es)\sfor|foresaw|foresees|if|unless|whether|until|yet\sto|scheduled\sto|expected\sto|due\sto\s(?:open|be)|about\sto|set\sto|(?<!\bonly\s|,\s)to\sbe|close\sto|aim(?:ed|s)?\s(?:of|at)|in\sorder\sto|with\sa\sview\sto|verge\sof|threat\sof|prospects?\s(?:of|for)|efforts?\s(?:to|at)|steps?\sto(?:wards)?|purpose\sof|conditions?\s(?:of|for))\b(?:\s[^\s,]+){0,4}\s?$/i;
const DECIDED = /\b(?:decid(?:ed|es)\s(?:to|on|that)|decision\sto)\b(?:\s[^\s,]+){0,4}\s?$/i;

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
