/** The level of representation: legations and embassies opened, raised, headed by chargés d'affaires or ambassadors. */
import type { StatusKind } from '../../model.js';
import type { Codes, Sentence } from '../sentence/annotate.js';
import { clauseAt, type Trigger } from '../sentence/clauses.js';
import { isAsserted } from './asserted.js';
import type { Change } from './changes.js';
import { actorBefore } from './status-others.js';

interface LevelRule {
  rule: string;
  change: StatusKind;
  pattern: RegExp;
}

const OPENED =
  '(?:opened|re-?opened|established|set\\sup|created|inaugurated|founded|instituted|began\\s(?:work|operating|operations)|started\\s(?:work|operating)|resumed\\s(?:its\\s)?(?:work|operations)|operated|functioned|dates?\\sfrom|been\\sat\\swork|came\\sinto\\sbeing|accredited|followed(?=\\s(?:in|on)\\s))';
const OPEN =
  '(?:open(?:ed|s|ing)|re-?opened|establish(?:ed|es|ing)|set(?:ting)?\\sup|created|inaugurated|founded|maintained\\s(?:since)|acquired|(?:has|have)\\shad(?=[^.;]{0,80}\\bsince\\b))';
const RAISED =
  '(?:raised|elevated|upgraded|promoted|transformed|converted|changed|turned|exchanged|became|become|raising|upgrading|elevating|elevation|upgrade)';
const BETWEEN = '[^.;,]{0,70}?';
/** An appositive or relative clause may stand between a mission and its verb: "the embassy in X, which …, opened". */
const LOOSE = '(?:(?!consulat|legation|embass|\\soffice|high\\scommission)[^.;]){0,90}?';

const level = (word: string): string =>
  `(?:(?:to|into|as|at|on)\\s)?(?:(?:an?|the|that|those|full|their|its)\\s)*(?:(?:level|rank|status)\\sof\\s(?:(?:an?|the|full)\\s)*)?(?:\\p{Lu}\\p{Ll}+\\s)?(?:full\\s)?${word}`;

const rule = (name: string, change: StatusKind, source: string): LevelRule => ({
  rule: name,
  change,
  pattern: new RegExp(`\\b(?:${source})`, 'giu'),
});

/** "raised" before "opened": the word after it is the new level. */
const RULES: readonly LevelRule[] = [
  // Before embassies: "raised to a legation in 1929 and to an embassy in 1943"; "from a legation to an embassy" is no legation.
  rule(
    'raised to legations',
    'legation',
    `${RAISED}\\b${BETWEEN}\\s${level('(?<!\\bfrom\\s(?:an?\\s|the\\s|its\\s)?)legations?\\b(?:\\slevel)?')}(?=\\s(?:in|on)\\s|[.,;]|\\sand\\s)`,
  ),
  rule(
    'and to an embassy',
    'embassy',
    '(?<=\\blegation\\b[^.;]{0,40})\\band\\s(?:to\\s)?(?:an?\\s)?embass(?:y|ies)(?=\\s(?:in|on)\\s)',
  ),
  rule(
    'exchanged embassies',
    'embassy',
    'embassies\\swere\\sexchanged|exchanged\\sembassies|exchange\\sof\\sembassies',
  ),
  rule(
    'exchanged high commissions',
    'high commission',
    'high\\scommission(?:er)?s\\swere\\sexchanged|exchanged\\shigh\\scommission(?:er)?s',
  ),
  rule(
    'exchanged legations',
    'legation',
    'legations\\swere\\sexchanged|exchanged\\slegations|exchange\\sof\\slegations',
  ),
  rule('reciprocated', 'embassy', '(?<=\\bembassy\\b[^.;]{0,100})\\b(?:reciprocated|followed\\ssuit)\\b'),
  rule(
    'raised to embassies',
    'embassy',
    `${RAISED}\\b${BETWEEN}\\s?${level('(?:embass(?:y|ies)\\b(?:\\slevel|\\sstatus|\\srank)?|ambassadorial\\slevel)')}`,
  ),
  rule('raised to high commissions', 'high commission', `${RAISED}\\b${BETWEEN}\\s${level('high\\scommissions?\\b')}`),
  rule(
    'headed by chargés',
    "chargé d'affaires",
    `headed\\sby\\scharg[ée]s?\\sd['’\`]affaires|charg[ée]s?\\sd['’\`]affaires\\s(?:headed|level)|level\\sof\\scharg[ée]s?\\sd['’\`]affaires|(?:exchanged|exchange\\sof)\\scharg[ée]s?\\sd['’\`]affaires`,
  ),
  rule(
    'exchange of ambassadors',
    'ambassador',
    `(?:exchange\\sof|exchanged|exchanging)\\sambassadors|ambassadors\\s(?:were|had\\sbeen)\\sexchanged|(?:level|rank)\\sof\\sambassadors?`,
  ),
  rule(
    'legation level',
    'legation',
    `(?:at|on)\\s(?:the\\slevel\\sof\\s(?:an?\\s)?legations?|(?:the\\s)?legation\\slevel)\\b`,
  ),
  rule(
    'embassy level',
    'embassy',
    `(?:at|on)\\s(?:the\\slevel\\sof\\s(?:an?\\s)?embass(?:y|ies)|(?:the\\s)?(?:embassy|ambassadorial)\\slevel)\\b`,
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
  rule(
    'another embassy opened',
    'embassy',
    `(?<=\\bembassy\\b[^.;]{0,160})\\bone\\s(?:in|at)\\s[^.;,]{1,40}?\\bopened\\b`,
  ),
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

/** "The embassy opened an exhibition", "a new embassy building was opened": something else was opened. */
const HAS_OBJECT = /^\s(?:an?|the|its|their|new|several|two|three)\s(?!first\stime|doors)\p{L}/u;
const BUILDING =
  /^\p{L}+(?:\scommissions?|\soffices?)?\s(?:building|compound|staff|premises|chancery|school|residence|library|grounds)\b/iu;
const UNREAL = /\b(?:never|not|planned|proposed|would|will|plans?|nor)\b/;

/** Most sentences speak of no mission at all, and cost no more than this. */
const SPEAKS_OF = /embass|legation|high\scommission|liaison|charg[ée]|ambassador|consular/i;

/** Changes of level that a sentence speaks of. */
export function representationTriggers(sentence: Sentence, _codes: Codes): Change[] {
  const { text, dates } = sentence;
  if (!SPEAKS_OF.test(text)) return [];
  const found: (Trigger & { rule: string; change: StatusKind; match: Trigger })[] = [];
  for (const { rule: name, change, pattern } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const whole = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ match: { start, end } }) => whole.start < end && start < whole.end)) continue;
      if (
        /^(?:embass|legation|high|liaison)/i.test(match[0]) &&
        name.endsWith('opened') &&
        (NOT_SUBJECT.test(text.slice(0, whole.start)) ||
          BUILDING.test(text.slice(whole.start)) ||
          (/(?:opened|established|set\sup|founded|created)$/i.test(match[0]) &&
            !/\b(?:was|were|been|being)\s(?:\w+ly\s)?\w+(?:\sup)?$/i.test(match[0]) &&
            HAS_OBJECT.test(text.slice(whole.end))))
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
    .filter(({ match }) => !concernsOthers(sentence, match) && !UNREAL.test(text.slice(match.start, match.end)))
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
