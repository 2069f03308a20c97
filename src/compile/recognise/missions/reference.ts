/** What a sentence tells of a mission that the one before it named: "It was closed in 1990", "The latter dates from 2015". */
import type { Mission } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import type { MissionFact } from '../fact.js';
import { isAsserted } from '../../sentence/asserted.js';
import { historyOf, stepOf } from './history.js';
import { readKinds } from './kinds.js';
import { readVerbs } from './verbs.js';

const SUBJECT =
  /^(?:In\s(?:\p{Lu}\p{L}+\s)?\d{4},?\s|On\s[^,]{4,20}?\d{4},?\s|Later,?\s|However,?\s)?([Ii]t|[Tt]he\s(latter|former)|[Tt]he\s(?:one|post|office)\s(?:in|at)\s(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}?)|(?:[Tt]he|This|That)\s([\p{L}-]+(?:\s\p{L}+){0,2}?))(?=,?\s(?:which\s|was\s|has\s|had\s|is\s|then\s|later\s|re-?opened|opened|closed|ceased|began|started|operated|existed|resumed|dates|remained))/u;
const LINK =
  /^(?:,?\s(?:which|was|has|had|been|is|then|later|first|officially|formally|itself|again|finally|subsequently|temporarily|only|in|on|be))*\s$/;
const GOES_ON =
  /(?:\band|\bbut|,|\bbefore|\buntil|\bthen|\bonly\sto)\s(?:(?:it|was|were|again|later|then|finally|subsequently|being|to|be)\s){0,4}$/i;

/** The mission that the subject of the sentence means. */
function meant(match: RegExpExecArray, before: readonly Mission[]): Mission | null {
  const [, , rank, city, word] = match;
  if (rank !== undefined) return before.length < 2 ? null : ((rank === 'latter' ? before.at(-1) : before[0]) ?? null);
  if (city !== undefined) return before.find((one) => one.city === city.trim()) ?? null;
  if (word !== undefined) {
    const [kind] = readKinds(word);
    const same = before.filter((one) => kind !== undefined && kind.end === word.length && one.kind === kind.kind);
    return same.length === 1 ? (same[0] ?? null) : null;
  }
  return before.length === 1 ? (before[0] ?? null) : null;
}

/**
 * The openings and closures of a mission named in the sentence before.
 * @param before The missions of the sentence before in the same paragraph or bullet.
 */
export function readReferences(sentence: Sentence, before: readonly Mission[]): MissionFact[] {
  const { text } = sentence;
  const match = SUBJECT.exec(text);
  const mission = match
    ? meant(
        match,
        before.filter(({ resident }) => resident),
      )
    : null;
  if (!match || !mission) return [];
  let at = match[0].length;
  const dates = sentence.dates.filter(({ happens }) => happens);
  const verbs = readVerbs(text, 'after').filter(({ act, start, end }) => {
    if (act === 'raised' || act === 'covers' || start < at) return false;
    const linked = LINK.test(text.slice(at, start)) || GOES_ON.test(text.slice(Math.max(0, start - 60), start));
    if (linked) at = end;
    return linked && isAsserted(text, start, end);
  });
  const steps = verbs.map(({ act, end }, i) => {
    const next = verbs[i + 1]?.start ?? text.length;
    const behind = dates.find(({ start }) => start >= end && start < next);
    return stepOf(act, behind ?? (i === 0 ? dates.find((date) => date.end <= match[0].length) : undefined));
  });
  const { since, until, stands } = historyOf(steps);
  if (since === null && until === null) return [];
  const fact = {
    ...mission,
    since: stands ? since : (since ?? mission.since),
    until,
    source: sentence.source,
    firm: false,
    reopened: steps.some(({ act }) => act === 'reopened'),
  };
  return [{ rule: 'mission: named before', fact }];
}
