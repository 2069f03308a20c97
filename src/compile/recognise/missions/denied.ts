/** Whether a sentence says that a mission is or was there, or only speaks of plans, refusals and requests. */
import type { Sentence } from '../../sentence/annotate.js';
import { clauseAt } from '../../sentence/clauses.js';
import { isAsserted } from '../../sentence/asserted.js';
import type { Governed } from './verbs-of.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { isTurn } from './object.js';
import { group } from '../../words/alternatives.js';
import { FIRM } from '../../words/firms.js';
import { DENIED, PLANNED } from '../../words/plans.js';

const PLANNED_ACT = new RegExp(`\\b${group(PLANNED)}\\b`, 'iu');
const NOT = new RegExp(`\\b${group(DENIED)}\\b(?!\\suntil)`, 'i');
/** "opened a consulate in Toronto and announced plans for another": the plan is another statement. */
const AND_PLANNED = new RegExp(
  `\\sand\\s(?:(?:\\p{L}+ly|also|now|later|then|in\\s\\d{4})\\s){0,2}(?=${group(PLANNED)}\\b)`,
  'iu',
);
/** "until 2012, had a consulate": the word dates the mission, it denies nothing. */
const DATED_UNTIL = /\b(?:until|till)\b(?=\s(?:the\s|its\s|early\s|late\s)?(?:\d|\p{Lu}))/gu;

/** "It was not until 1977 that Portugal opened", of the same length. */
const NOT_UNTIL = /\bnot\s(?:until|since)\b/g;

/** "Swedish companies opened": what they open is no state's. */
const PRIVATE = pattern(
  'u',
)`\b(${FIRM}|${oneOf`business(es|men)? investors? merchants traders chambers?`})_((later|also|first|then|jointly)_)?$`;

/** True when the words around a mission take its truth away. */
export function isDenied(sentence: Sentence, { phrase, verb, after, limit }: Governed): boolean {
  // What is still to be resumed is there, and at rest.
  if (verb?.act === 'suspended' && /^resumption/i.test(verb.text)) return false;
  const text = sentence.text
    .replace(DATED_UNTIL, (word) => (word === 'until' ? 'since' : 'from'))
    .replace(NOT_UNTIL, 'just from');
  const anchor = verb?.start ?? phrase.start;
  const clause = clauseAt(text, anchor);
  const from = Math.max(clause.start, sentence.text.lastIndexOf(';', anchor) + 1);
  const before = text.slice(from, phrase.start);
  const tail = text.slice(phrase.kind.end, Math.max(phrase.kind.end, limit));
  // What follows a stated mission in a clause of its own says nothing about it.
  const behind = /^[^;]{0,400}?(?=[;.]|,\s(?:but|while|whereas|although|though|and)\s|$)/.exec(tail)?.[0] ?? tail;
  if (verb !== null && isTurn(verb) && PRIVATE.test(text.slice(0, verb.start))) return true;
  const own = verb === null ? behind : behind.slice(0, AND_PLANNED.exec(behind)?.index);
  if (PLANNED_ACT.test(before) || NOT.test(before)) return true;
  // "had an embassy until 1990, when the government ordered it to close"
  const firm = verb !== null && (verb.act === 'has' || verb.act === 'had' || verb.act === 'covers');
  if (!firm && (PLANNED_ACT.test(own) || /\b(?:never|not\s(?!until))\b/i.test(own))) return true;
  const said = verb ?? after[0];
  return said !== undefined && !isAsserted(text, said.start, said.end);
}
