/** The level of representation: legations and embassies opened, raised, headed by chargés d'affaires or ambassadors. */
import type { StatusKind } from '../../model.js';
import type { Codes, Sentence } from '../sentence/annotate.js';
import { clauseAt, type Trigger } from '../sentence/clauses.js';
import { isAsserted } from './asserted.js';
import type { Change } from './changes.js';
import { actorBefore } from './status.js';

interface LevelRule {
  rule: string;
  change: StatusKind;
  pattern: RegExp;
}

const OPENED =
  '(?:opened|re-?opened|established|set\\sup|created|inaugurated|founded|instituted|began\\s(?:work|operating|operations)|started\\s(?:work|operating)|resumed\\s(?:its\\s)?(?:work|operations)|operated|dates?\\sfrom|been\\sat\\swork|came\\sinto\\sbeing|accredited)';
const OPEN =
  '(?:open(?:ed|s|ing)|re-?opened|establish(?:ed|es|ing)|set(?:ting)?\\sup|created|inaugurated|founded|maintained\\s(?:since)|acquired)';
const RAISED =
  '(?:raised|elevated|upgraded|promoted|transformed|converted|changed|turned|exchanged|became|become|raising|upgrading|elevating|elevation|upgrade)';
const BETWEEN = '[^.;,]{0,70}?';
/** An appositive or relative clause may stand between a mission and its verb: "the embassy in X, which …, opened". */
const LOOSE = '[^.;]{0,60}?';

const level = (word: string): string =>
  `(?:(?:to|into|as|at|on)\\s)?(?:(?:an?|the|that|those|full|their|its)\\s)*(?:(?:level|rank|status)\\sof\\s(?:(?:an?|the|full)\\s)*)?(?:\\p{Lu}\\p{Ll}+\\s)?(?:full\\s)?${word}`;

const rule = (name: string, change: StatusKind, source: string): LevelRule => ({
  rule: name,
  change,
  pattern: new RegExp(`\\b(?:${source})`, 'giu'),
});

/** "raised" before "opened": the word after it is the new level. */
const RULES: readonly LevelRule[] = [
  rule(
    'raised to embassies',
    'embassy',
    `${RAISED}\\b${BETWEEN}\\s?${level('(?:embass(?:y|ies)\\b(?:\\slevel|\\sstatus|\\srank)?|ambassadorial\\slevel)')}`,
  ),
  rule('raised to legations', 'legation', `${RAISED}\\b${BETWEEN}\\s${level('legations?\\b(?:\\slevel)?')}`),
  rule('raised to high commissions', 'high commission', `${RAISED}\\b${BETWEEN}\\s${level('high\\scommissions?\\b')}`),
  rule(
    'headed by chargés',
    "chargé d'affaires",
    `headed\\sby\\scharg[ée]s?\\sd['’\`]affaires|charg[ée]s?\\sd['’\`]affaires\\s(?:headed|level)|level\\sof\\scharg[ée]s?\\sd['’\`]affaires|(?:exchanged|exchange\\sof)\\scharg[ée]s?\\sd['’\`]affaires`,
  ),
  rule(
    'exchange of ambassadors',
    'ambassador',
    `(?:exchange\\sof|exchanged|exchanging)\\sambassadors|(?:level|rank)\\sof\\sambassadors?`,
  ),
  rule('legation level', 'legation', `(?:at|on)\\s(?:the\\s)?(?:level\\sof\\s)?legations?(?:\\slevel)?\\b`),
  rule(
    'embassy level',
    'embassy',
    `(?:at|on)\\s(?:the\\s)?(?:level\\sof\\s)?(?:embass(?:y|ies)(?:\\slevel)?|ambassadorial\\slevel)\\b`,
  ),
  rule(
    'head of legation',
    'legation',
    `(?:presented|handed\\sover)\\b[^.;]{0,50}\\b(?:credentials|credence)\\b[^.;]{0,40}\\b(?:head|chief)\\sof\\s(?:the\\s)?(?:\\p{Lu}\\p{Ll}+\\s)?legation|(?:head|chief)\\sof\\s(?:the\\s)?(?:\\p{Lu}\\p{Ll}+\\s)?legation\\b[^.;]{0,60}?\\bpresented\\b[^.;]{0,20}\\b(?:credentials|credence)`,
  ),
  rule(
    'legation opened',
    'legation',
    `legations?\\b${LOOSE}\\b${OPENED}\\b|${OPEN}\\b\\s(?:(?:an?|the|its|their|their\\sfirst|permanent|resident|diplomatic|first)\\s){0,3}(?:\\p{Lu}\\p{Ll}+\\s)?legations?\\b`,
  ),
  rule(
    'embassy opened',
    'embassy',
    `embass(?:y|ies)\\b${LOOSE}\\b${OPENED}\\b|${OPEN}\\b\\s(?:(?:an?|the|its|their|resident|first|permanent|own|full)\\s){0,4}(?:\\p{Lu}\\p{Ll}+\\s)?embass(?:y|ies)\\b`,
  ),
  // "A Greek embassy has operated since 1880, and the first Serbian one was opened in 1882."
  rule('another embassy opened', 'embassy', `(?<=\\bembassy\\b[^.;]{0,160})\\bone\\s(?:in|at)\\s[^.;,]{1,40}?\\bopened\\b`),
  rule(
    'high commission opened',
    'high commission',
    `high\\scommissions?\\b${LOOSE}\\b${OPENED}\\b|${OPEN}\\b\\s(?:(?:an?|the|its|their|resident|first)\\s){0,3}high\\scommissions?\\b`,
  ),
  rule(
    'liaison office opened',
    'liaison office',
    `liaison\\soffices?\\b${LOOSE}\\b${OPENED}\\b|${OPEN}\\b\\s(?:(?:an?|the|its|their)\\s){0,3}liaison\\soffices?\\b`,
  ),
  rule(
    'consular relations',
    'consular relations',
    `consular\\srelations\\b[^.;]{0,50}\\b(?:established|followed|began|opened|date)|(?:established|opened|began)\\sconsular\\srelations`,
  ),
];

/** A level between one party and somebody else. */
function concernsOthers(sentence: Sentence, trigger: Trigger): boolean {
  const clause = clauseAt(sentence.text, trigger.start);
  const near = sentence.actors.filter(
    ({ start }) => start >= clause.start && start < Math.max(clause.end, trigger.end + 30),
  );
  const foreign = near.filter(({ side }) => side === null);
  return (
    foreign.length > 0 &&
    foreign.some(({ kind, place }) => kind !== 'capital' || !place || near.every(({ side }) => side === null))
  );
}

/** "Talks with the legation were opened": the mission is not what was opened. */
const NOT_SUBJECT =
  /\b(?:with|at|in|from|to|by|near|against|on|for|of|outside)\s(?:the\s|an?\s|its\s|their\s)?(?:\p{Lu}[\p{L}-]*\s){0,2}$/u;

/** Changes of level that a sentence speaks of. */
export function representationTriggers(sentence: Sentence, _codes: Codes): Change[] {
  const { text, dates } = sentence;
  const found: (Trigger & { rule: string; change: StatusKind; match: Trigger })[] = [];
  for (const { rule: name, change, pattern } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const whole = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ match: { start, end } }) => whole.start < end && start < whole.end)) continue;
      if (
        /^(?:embass|legation|high|liaison)/i.test(match[0]) &&
        name.endsWith('opened') &&
        NOT_SUBJECT.test(text.slice(0, whole.start))
      )
        continue;
      // The verb at the end is where a date belongs, unless one stands within: "opened on 3 May an embassy".
      const inside = dates.some(({ start, end }) => start > whole.start && end < whole.end);
      found.push({
        start: inside ? whole.start : Math.max(whole.start, whole.end - 1),
        end: inside ? whole.start : whole.end,
        rule: name,
        change,
        match: whole,
      });
    }
  }
  return found
    .filter(
      ({ match }) =>
        !concernsOthers(sentence, match) && !/\b(?:would|will|plans?)\b/.test(text.slice(match.start, match.end)),
    )
    .filter(({ match }) => isAsserted(text, match.start, match.end))
    .map(({ start, end, rule: name, change, match }): Change => ({
      start,
      end,
      rule: `level: ${name}`,
      change,
      by: actorBefore(sentence, match),
      accounts: false,
      lasted: false,
      roles: ['at', 'since', 'after', 'by'],
    }));
}
