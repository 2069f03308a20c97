/** Missions accredited to more than the state they sit in: "The embassy is also accredited to Malta", "covered from Belgrade". */
import type { Mission } from '../../model.js';
import { other, type Codes, type Sentence } from '../sentence/annotate.js';
import type { ActorMention } from '../sentence/actors.js';
import { countryOfCapital, readPlaces } from '../sentence/places.js';
import { isAsserted } from './asserted.js';
import type { MissionFact } from './fact.js';

const ACCREDITED =
  /\b(?:accredited|responsible|competent|accreditation|covers?|covering|serves)\s(?:(?:also|as\swell|concurrently|further|at\sfirst|at\sthe\ssame\stime)\s)?(?:(?:to|for|in)\s)?(?:the\s)?/gi;
const LIST_JOINT = /^(?:,\s(?:the\s)?|,?\s(?:and|as\swell\sas)\s(?:to\s)?(?:the\s)?)$/;

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

/** The embassy that "the embassy" or "which" means: the last one of this sentence, else of the sentence before. */
function baseOf(here: readonly Mission[], before: readonly Mission[]): Mission | null {
  const diplomatic = (mission: Mission): boolean =>
    mission.resident && ['embassy', 'high commission', 'legation', 'nunciature', 'delegation'].includes(mission.kind);
  const placed = (mission: Mission): boolean => diplomatic(mission) && mission.city !== null;
  return here.findLast(placed) ?? before.findLast(placed) ?? here.findLast(diplomatic) ?? null;
}

/** "The Icelandic ambassador in Ottawa is accredited to Barbados": an embassy elsewhere that covers a party. */
function ambassadorElsewhere(
  sentence: Sentence,
  codes: Codes,
  targets: readonly ActorMention[],
  at: number,
): MissionFact[] {
  const { text } = sentence;
  const seat =
    /\b(?:ambassador|high\scommissioner|envoy|embassy|high\scommission|mission|representation)\b(?:\s(?:resident|residing|based|stationed|located))?\s(?:in|at)\s/i.exec(
      text.slice(0, at),
    );
  if (!seat) return [];
  const place = readPlaces(text, seat.index + seat[0].length, at, true)[0];
  const country = place ? countryOfCapital(place.name) : null;
  if (!place || country === null || codes.includes(country)) return [];
  return targets.flatMap((target): MissionFact[] => {
    if (target.side === null) return [];
    const sender = other(target.side);
    return [
      {
        rule: 'mission: accredited from elsewhere',
        fact: {
          sending: codes[sender],
          receiving: codes[target.side],
          city: place.name,
          kind: /commission/i.test(seat[0]) ? 'high commission' : 'embassy',
          resident: false,
          accreditedFrom: country,
          since: null,
          until: null,
          source: sentence.source,
          firm: true,
        },
      },
    ];
  });
}

/** Non-resident accreditations that a sentence states, given the missions already read from it and from the one before. */
export function readAccreditation(
  sentence: Sentence,
  here: readonly Mission[],
  before: readonly Mission[],
  codes: Codes,
): MissionFact[] {
  const { text, source } = sentence;
  const facts: MissionFact[] = [];
  for (const match of text.matchAll(ACCREDITED)) {
    if (!isAsserted(text, match.index, match.index + match[0].length)) continue;
    if (
      /^(?:covers?|serves|covering)/i.test(match[0]) &&
      !/\b(?:embassy|mission|commission)\b/i.test(text.slice(0, match.index))
    )
      continue;
    const at = match.index + match[0].length;
    const targets = listAt(sentence, at);
    if (
      targets.length === 0 ||
      /\b(?:was|were|had\sbeen|formerly|at\sfirst)\b[^,;]{0,30}$/i.test(text.slice(0, match.index))
    )
      continue;
    const base = baseOf(here, before);
    if (base) {
      for (const target of targets.filter(({ code }) => code !== base.receiving && code !== base.sending)) {
        facts.push({
          rule: 'mission: also accredited',
          fact: {
            ...base,
            receiving: target.code,
            resident: false,
            accreditedFrom: base.receiving,
            since: null,
            until: null,
            source,
            firm: true,
          },
        });
      }
    } else if (here.every(({ resident }) => resident)) {
      facts.push(...ambassadorElsewhere(sentence, codes, targets, match.index));
    }
  }
  return facts;
}
