/** Missions accredited to more than the state they sit in: "The embassy is also accredited to Malta", "covered from Belgrade". */
import type { Mission } from '../../../model.js';
import type { ActorMention } from '../../sentence/actors.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import { readAmbassadors } from './ambassadors.js';
import { isAsserted } from '../../sentence/asserted.js';
import type { MissionFact } from '../fact.js';
import { matchesOf } from '../../../text/matches.js';
import { group } from '../../words/alternatives.js';

const VERB = group(
  'accredited responsible competent accreditation jurisdiction covers? covering covered serves serving represents handles',
);
const ADVERB = group('also as_well concurrently further at_first at_the_same_time simultaneously');
const ACCREDITED = new RegExp(`\\b${VERB}\\s(?:${ADVERB}\\s)?(?:(?:to|for|in|over)\\s)?(?:both\\s)?(?:the\\s)?`, 'gi');
const LIST_JOINT = /^(?:,\s(?:to\s)?(?:the\s)?|,?\s(?:and|as\swell\sas)\s(?:to\s|for\s)?(?:the\s)?)$/;
const PAST = /\b(?:was|were|had\sbeen|formerly|at\sfirst)\b[^,;]{0,30}$/i;

const COVERING = group(
  'accredited accreditation responsible_for covers? covered covering non-?resident concurrent(?:ly)? jurisdiction',
  'handle[sd] conducted serves looked_after represented\\b[^.;]{0,60}\\b(?:through|via|by|from)',
  "(?:through|via|from)_(?:its|the|their|an?|\\p{Lu}\\p{L}+['’]s)\\b",
);
/** What lets a mission in a third country cover the other party. */
const COVERS = new RegExp(`\\b${COVERING}\\b`, 'iu');

/** States in one list from `at` on. */
function listAt(sentence: Sentence, at: number): ActorMention[] {
  const list: ActorMention[] = [];
  let end = at;
  for (const actor of sentence.actors.filter(
    ({ start, kind }) => start >= at && (kind === 'name' || kind === 'form'),
  )) {
    const joint = sentence.text.slice(end, actor.start);
    if (list.length === 0 ? actor.start > at + 1 : !LIST_JOINT.test(joint)) break;
    list.push(actor);
    end = actor.end;
  }
  return list;
}

interface Accreditation {
  start: number;
  /** Behind the verb and its preposition. */
  at: number;
  targets: ActorMention[];
}

/** What a sentence says to be accredited, and to whom. */
function accreditationsIn(sentence: Sentence): Accreditation[] {
  const { text } = sentence;
  return matchesOf(text, ACCREDITED).flatMap((match): Accreditation[] => {
    const at = match.index + match[0].length;
    // "covers" and "serves" are said of much else.
    const plain = /^(?:cover|serv|represents|handles)/i.test(match[0]);
    if (plain && !/\b(?:embass(?:y|ies)|mission|commission|nunciature|ambassador|nuncio)\b/i.test(text)) return [];
    return isAsserted(text, match.index, at) ? [{ start: match.index, at, targets: listAt(sentence, at) }] : [];
  });
}

/** True when a sentence lets a mission in a third country cover a party. */
export function covers(sentence: Sentence): boolean {
  if (!COVERS.test(sentence.text)) return false;
  const targets = accreditationsIn(sentence).flatMap((one) => one.targets);
  return targets.length === 0 || targets.some(({ side }) => side !== null);
}

const DIPLOMATIC: ReadonlySet<string> = new Set(['embassy', 'high commission', 'legation', 'nunciature', 'delegation']);

/** The embassy that "the embassy" or "which" means: the last one of this sentence, else of the sentence before. */
function baseOf(here: readonly Mission[], before: readonly Mission[]): Mission | null {
  const diplomatic = (mission: Mission): boolean => mission.resident && DIPLOMATIC.has(mission.kind);
  const placed = (mission: Mission): boolean => diplomatic(mission) && mission.city !== null;
  return here.findLast(placed) ?? before.findLast(placed) ?? here.findLast(diplomatic) ?? null;
}

/** Non-resident accreditations that a sentence states, given the missions already read from it and from the one before. */
export function readAccreditation(
  sentence: Sentence,
  here: readonly Mission[],
  before: readonly Mission[],
  codes: Codes,
): MissionFact[] {
  const { text, source } = sentence;
  const all = accreditationsIn(sentence);
  const facts: MissionFact[] = [];
  for (const { start, targets } of all) {
    if (targets.length === 0 || PAST.test(text.slice(0, start))) continue;
    // "The embassy in Madrid is accredited …" is not the one in Lisbon of the sentence before.
    const elsewhere = /\b(?:in|at)\s\p{Lu}/u.test(text.slice(0, start));
    const base = baseOf(here, elsewhere ? [] : before);
    if (!base) continue;
    for (const target of targets.filter(({ code }) => code !== base.receiving && code !== base.sending)) {
      const fact = {
        ...base,
        receiving: target.code,
        resident: false,
        accreditedFrom: base.receiving,
        since: null,
        until: null,
        source,
        firm: true,
      };
      facts.push({ rule: 'mission: also accredited', fact });
    }
  }
  if (here.some(({ resident }) => !resident)) return facts;
  const targets = all.flatMap((one) => one.targets);
  return [...facts, ...readAmbassadors(sentence, targets, codes)];
}
