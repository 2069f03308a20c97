/**
 * The levels of representation that missions reach, out of the steps that are read of them: opened, re-opened, raised to
 * another rank, there since a date. What begins no stay (a closure, a move) changes no level; work resumed is marked as such.
 *
 * One step counts here and not for the mission itself: that the two states agreed to raise their missions. The level is
 * what they agree on, while the mission has its new rank only when it is given.
 */
import type { Mission, StatusKind } from '../../../model.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import type { Side } from '../../sentence/actors.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';
import { sideOfCity } from '../../sentence/seats.js';
import { missionsBefore } from './before.js';
import { readReference } from './reference.js';
import { meantBefore } from './meant.js';
import { seatOf } from './seat.js';
import { meantBy, senderOf } from './sender.js';
import { settled } from './steps/history.js';
import type { Step } from './steps/step.js';
import { readTold } from './steps/told.js';
import type { Governed } from './verbs-of.js';
import type { Change } from '../change.js';
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';

type Level = Extract<StatusKind, Mission['kind']>;
const LEVELS: ReadonlySet<string> = new Set<Level>(['legation', 'embassy', 'high commission', 'liaison office']);
const isLevel = (kind: string): kind is Level => LEVELS.has(kind);

/** Where a step stands among the verbs of its sentence: at the end of its words, or before the date that stands among them. */
function triggerOf(phrase: Trigger, { at, date }: Step): Trigger {
  const start = Math.min(phrase.start, at?.start ?? phrase.start);
  const end = Math.max(phrase.end, at?.end ?? phrase.end);
  const inside = date !== null && date.start > start && date.end < end;
  return inside ? { start, end: start } : { start: Math.max(start, end - 1), end };
}

interface Sent {
  kind: Mission['kind'];
  by: Change['by'];
  steps: readonly Step[];
  /** The word for the mission; null where only a pronoun stands for it. */
  phrase: Trigger | null;
  /** "The legations reopened": those of both, so that representation as such began again. */
  plural: boolean;
}

/** The party of a mission in the singular by what stands before it: "It opened an embassy", "The legation became". */
function sideMeant(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Side | null {
  const { phrase, verb } = all[i] ?? {};
  if (!phrase || phrase.kind.plural) return null;
  return meantBefore(sentence, all, i, codes) ?? meantBy(sentence, verb?.start ?? phrase.start);
}

/** The missions that a sentence tells of, with the sender that its words name; none of third states. */
function missionsTold(sentence: Sentence, codes: Codes): Sent[] {
  const { all, told } = readTold(sentence, codes);
  return told.flatMap((one): Sent[] => {
    const phrase = all[one.i]?.phrase;
    if (!phrase) return [];
    const { kind, start, end, plural } = phrase.kind;
    const sent = { kind, steps: one.steps, phrase: { start, end }, plural };
    if (one.sender !== null) return [{ ...sent, by: codes[one.sender] }];
    if (phrase.target?.side === null || seatOf(sentence, phrase, one.place, codes) !== null) return [];
    const sender = senderOf(sentence, all, one.i, codes);
    if (sender === 'third') return [];
    // "The office in Pristina was turned into an embassy": in the one's capital it is the other's.
    const host = one.place === null || plural ? null : sideOfCity(one.place.name, codes);
    if (sender === null && host !== null) return [{ ...sent, by: codes[other(host)] }];
    if (sender === null) {
      const meant = sideMeant(sentence, all, one.i, codes);
      return [{ ...sent, by: meant === null ? null : codes[meant] }];
    }
    if (sender === 'both') return [{ ...sent, by: null, plural: true }];
    const athome = one.place !== null && sideOfCity(one.place.name, codes) === sender;
    if (athome && plural && all[one.i]?.verb?.act === 'raised') return [{ ...sent, by: codes[other(sender)] }];
    return athome ? [] : [{ ...sent, by: codes[sender] }];
  });
}

/** "It was closed in 1992 and reopened in 2005", of the mission of the sentence before. */
function missionNamedBefore(sentence: Sentence, codes: Codes): Sent[] {
  const reference = readReference(sentence, missionsBefore(sentence, codes));
  if (!reference) return [];
  const { mission, steps } = reference;
  return [{ kind: mission.kind, by: mission.sending, steps, phrase: null, plural: false }];
}

const DONE = oneOf`took_effect took_place came_into_effect came_about followed was_made was_done was_carried_out was_put_into_effect happened`;
const INAUGURATED = /^inaugurat/i;
/** "an embassy in each other's capital" */
const OF_EACH = /\b(?:each|both|respective|one\sanother|mutual)\b/i;
/** "Relations were raised to embassy level", "Both legations were raised to the rank of embassy" */
const SEVERAL = pattern('i')`\b${oneOf`
  both each they their two relations ties contacts representations? missions legations embassies consulates(-general)? consulates-general
  commissions offices posts sides countries states governments nations`}\b`;

/** True where one word for a mission stands for those of both. */
const isOfBoth = (text: string, { start, end }: Trigger): boolean =>
  OF_EACH.test(text.slice(end)) || SEVERAL.test(text.slice(clauseAt(text, start).start, start));

/** ", and a study places the actual change in 1939", "; the step took effect on 1 May": when it was done, behind the agreement. */
const CHANGE_DATED = pattern('iu')`
  \b((plac|dat|put)(es|ed|s|ting)?_(the_|its_)?(actual_)?(change|step|elevation|upgrade|upgrading|raising) |
  (which|this|it|the_(change|step|elevation|upgrade|upgrading|raising|decision))_(actually_)?(${DONE}))_(in|to|on)_(the_)?$`;

function dateOfChange({ text, dates }: Sentence, agreed: DateMention): DateMention | null {
  return dates.find(({ start }) => start > agreed.end && CHANGE_DATED.test(text.slice(agreed.end, start))) ?? null;
}

const CONSULATES: ReadonlySet<string> = new Set<Mission['kind']>(['consulate', 'consulate-general']);

/** The level that missions of a kind stand for; "the two countries' consulates" for consular relations, those of one side for none. */
const levelOf = ({ kind, by, plural, steps }: Sent): StatusKind | null =>
  isLevel(kind)
    ? kind
    : CONSULATES.has(kind) && by === null && plural && steps.some(({ act }) => act === 'opened')
      ? 'consular relations'
      : null;

function changesBy(sentence: Sentence, sent: Sent): Change[] {
  const { by, steps, phrase, plural } = sent;
  const { text } = sentence;
  const kind = levelOf(sent);
  if (kind === null) return [];
  return settled(steps).flatMap((step): Change[] => {
    if (step.date === null || step.since === null) return [];
    const agreed = step.act === 'raising agreed';
    const done = agreed ? dateOfChange(sentence, step.date) : null;
    return [
      {
        ...(agreed && done === null ? { how: 'agreed' as const } : {}),
        ...triggerOf(phrase ?? step.at ?? step.date, step),
        rule: step.act === 'raised to' ? `level: raised to ${kind}` : `level: ${kind} ${step.act}`,
        change: kind,
        by,
        ...(kind === 'consular relations' ? { tentative: true as const } : {}),
        ...(by === null && !plural && !isOfBoth(text, phrase ?? step.date) ? { oneSide: true } : {}),
        accounts: false,
        lasted: false,
        decided: true,
        roles: ['at', 'since'],
        own: done ?? { ...step.date, edtf: step.since },
        ...(step.act === 'resumed' ? { resumed: true } : {}),
        ...(step.act === 'reopened' && !plural ? { reopened: true } : {}),
        ...(step.at !== null && INAUGURATED.test(text.slice(step.at.start)) ? { ceremony: true } : {}),
      },
    ];
  });
}

/** Changes of level by what a sentence tells of missions. */
export function missionLevels(sentence: Sentence, codes: Codes): Change[] {
  const sent = [...missionsTold(sentence, codes), ...missionNamedBefore(sentence, codes)];
  const changes = sent.flatMap((one) => changesBy(sentence, one));
  const says = (one: Change, other: Change): boolean =>
    one.change === other.change && one.own?.edtf === other.own?.edtf;
  // The two missions of "embassies in Havana and Ottawa", and "the embassy" of the sentence before: one change each.
  return changes.filter(
    (one, i) => !changes.some((other, j) => says(one, other) && (one.by === other.by ? j < i : one.by === null)),
  );
}
