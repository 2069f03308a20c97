/** Whether a sentence says that something is so, or only that it is planned, wished, refused or denied. */
import { clauseAt } from '../sentence/clauses.js';

/** Words before a verb that take its truth away. */
const DENIED =
  /\b(?:not|never|no|nor|neither|without|cannot|won't|would|will|shall|may|might|could|should|must|ought\sto|planned\sto|plans?\s(?:to|for)|planning\sto|intend(?:ed|s)?\s(?:to|that)|decid(?:ed|es)\s(?:to|on|that)|decision\sto|propos(?:ed|es|al)\s?(?:to|for|of)?|refus(?:ed|es|al|ing)\s(?:to|of)?|fail(?:ed|s|ing)\sto|declin(?:ed|es)\sto|tried\sto|attempt(?:ed|s)?\s(?:to|at)|hop(?:ed|es)\s(?:to|that)|want(?:ed|s)?\sto|wish(?:ed|es)?\sto|ready\sto|prepared\sto|willing\sto|threaten(?:ed|s)?\sto|consider(?:ed|s|ing)?|call(?:ed|s)\sfor|demand(?:ed|s)?|request(?:ed)?\sto|idea\sof|possibility\sof|talks\s(?:on|about)|discuss(?:ed|ions?)|negotiat(?:ed|ions?)|announc(?:ed|es|ing)\s(?:that|it|plans|his|her|their|the\sopening|its\sintention)|provid(?:ed|es)\sfor|foresaw|foresees|if|unless|whether|until|yet\sto|scheduled\sto|expected\sto|due\sto\s(?:open|be)|about\sto|set\sto|to\sbe)\b(?:\s\S+){0,4}\s?$/i;

/** "not renewed until 1991", "no embassy before 1950": denied up to a date, and so afterwards. */
const UNTIL_AFTER = /^\W*(?:\S+\s){0,3}(?:until|till|before)\s/i;

/** True when the words at `start` to `end` are stated as a fact. */
export function isAsserted(text: string, start: number, end: number): boolean {
  const clause = clauseAt(text, start);
  const before = text.slice(Math.max(clause.start, start - 60), start);
  if (!DENIED.test(before)) return true;
  return /\b(?:not|never)\b/i.test(before) && UNTIL_AFTER.test(text.slice(end, end + 40));
}
