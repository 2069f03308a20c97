/**
 * Who keeps which mission where. Each mission word of a sentence has a sender (its adjective, "of X", the subject of its
 * verb), places, and a history: it is there, was opened, was closed, or is only planned.
 */
import type { Mission } from '../../../model.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { asOfFor } from '../../sentence/as-of.js';
import { covers, readAccreditation } from './accreditation.js';
import type { MissionDraft, MissionFact } from '../fact.js';
import { isContested } from './contested.js';
import { countedOf, isFirm } from './firm.js';
import { factOfReference, readReference } from './reference.js';
import { sideOfCity } from '../../sentence/seats.js';
import { seatOf } from './seat.js';
import { staysOf, type Stay } from './stays.js';
import { readSuccession } from './succession.js';
import { isStopgap } from './stopgaps.js';
import { areDisputed, withoutDisputed } from './steps/disputed.js';
import { historyOf } from './steps/history.js';
import type { Told } from './steps/step.js';
import { readTold, speaksOfMissions } from './steps/told.js';
import type { Governed } from './verbs-of.js';

/** "a permanent delegation": one that stays. */
const PERMANENT = /^(?:apostolic|permanent|general|resident)/i;
/** "the opening of embassies", which may have been agreed on alone */
const NOUN = /(?:ing|ment|[st]ion)$/i;
/** "Its interests in Peru are looked after by the Swiss embassy in Lima": a protecting power, accredited to nobody for it. */
const INTERESTS_IN = /\binterests\sin\s(?:the\s)?$/u;
const isProtecting = ({ text, actors }: Sentence): boolean =>
  actors.some(({ start, side }) => side === null && INTERESTS_IN.test(text.slice(0, start)));
/** "level of" right before the word for a mission */
const LEVEL_OF = /\b(?:level|rank|status)\sof\s(?:(?:an?|the|full)\s)*$/;

/**
 * Whether a mission is named only as the rank of something else: "raised their relations to the level of embassies". What
 * missions are raised to, they become: "elevated its legation to the rank of embassy".
 */
function isRank({ text }: Sentence, all: readonly Governed[], i: number): boolean {
  const [one, before] = [all[i], all[i - 1]];
  if (!one?.verb || !(one.phrase.kind.rank || LEVEL_OF.test(text.slice(0, one.phrase.start)))) return false;
  const raised = [before?.verb, ...(before?.after ?? [])].some((verb) => verb?.start === one.verb?.start);
  // "their diplomatic representation" is all of it, and no mission.
  if (raised) return /representation$/i.test(before?.phrase.kind.text ?? '');
  return !/\bmissions\b/i.test(text.slice(one.verb.end, one.phrase.start));
}

function factsOf(sentence: Sentence, all: readonly Governed[], told: Told, stay: Stay, codes: Codes): MissionFact[] {
  const one = all[told.i];
  if (!one) return [];
  const { sender, city } = stay;
  const seat = told.sender === null ? seatOf(sentence, one.phrase, told.place, codes) : null;
  // "an embassy in Damascus, accredited to Lebanon since 2012": the embassy itself may be older.
  const steps = told.steps.map((step) =>
    seat === null && step.act === 'covers' && (step.at?.start ?? 0) > one.phrase.kind.end
      ? { ...step, since: null, until: null, date: null }
      : step,
  );
  const { stands, since, until, ...turns } = historyOf(withoutDisputed(sentence, steps, told.place?.noteStart));
  if (isRank(sentence, all, told.i)) return [];
  const { kind, text } = one.phrase.kind;
  // Where it stands since it moved, and nothing of the time before: a move neither opens nor closes a mission.
  const { moved } = told;
  // "transferred from Bonn to Berlin": Germany has no embassy in Berlin.
  if (moved && sideOfCity(moved.city, codes) !== other(sender)) return [];
  // "whose work has been suspended": it is there, nobody says since when it does nothing.
  const paused = turns.suspended && until === null;
  const past = !moved && !stands && !paused && until === null;
  if (past && !isStopgap(kind)) return [];
  // A mission in a third country is ours only when it covers the other party.
  if (seat !== null && isProtecting(sentence)) return [];
  if ((seat !== null || one.phrase.target?.side === null) && !covers(sentence)) return [];
  // Delegations come and go, save those of the European Union and the ones that are called permanent.
  if (kind === 'delegation' && codes[sender] !== 'eu' && !PERMANENT.test(text)) return [];
  // "consulates in Sydney and Cairns (honorary)"
  const honorary = kind.startsWith('consulate') && /^\s*honorary\b/.test(told.place?.note ?? '');
  const firm = told.sender === null && isFirm(sentence, one) && until === null && !past;
  const asOf = asOfFor(sentence, one.phrase.kind);
  const fact: MissionDraft = {
    sending: codes[sender],
    receiving: codes[other(sender)],
    city: moved?.city ?? city,
    kind: kind === 'honorary consulate-general' || honorary ? 'honorary consulate' : kind,
    resident: seat === null,
    accreditedFrom: seat,
    since: moved ? moved.on : since,
    until: moved ? null : until,
    source: sentence.source,
    ...countedOf(sentence, one),
    ...(isContested(sentence.text, one.phrase.kind.start, moved?.city ?? city) ? { disputed: true as const } : {}),
    ...(firm && asOf !== null ? { asOf: asOf.edtf } : {}),
    ...(past ? { past } : {}),
    firm,
    listed: sentence.topic === 'missions',
    ...turns,
    ...(moved ? { turns: [], raisedOn: null, reopened: false, again: false } : {}),
    begun:
      turns.begun &&
      (sentence.dates.length === 0 || areDisputed(sentence)) &&
      !NOUN.test((one.verb ?? one.after[0])?.text ?? ''),
  };
  return [{ rule: `mission: ${told.steps.at(-1)?.act ?? 'listed'}`, fact }];
}

/**
 * The missions that one sentence states, those accredited from elsewhere included.
 * @param before The missions of the sentence before in the same paragraph or bullet: "The embassy is also accredited to …".
 */
export function readMissions(sentence: Sentence, before: readonly Mission[], codes: Codes): MissionFact[] {
  const reference = before.length > 0 ? readReference(sentence, before) : null;
  const named = [
    ...(reference ? factOfReference(sentence, reference) : []),
    ...(before.length > 0 ? readSuccession(sentence, before) : []),
  ];
  if (!speaksOfMissions(sentence)) return named;
  const { all, told } = readTold(sentence, codes);
  const facts = told.flatMap((one) =>
    staysOf(sentence, all, one, codes).flatMap((stay) => factsOf(sentence, all, one, stay, codes)),
  );
  const stated = facts.map(({ fact }) => fact);
  const again = ({ fact }: MissionFact): boolean =>
    named.some((one) => one.fact.kind === fact.kind && one.fact.sending === fact.sending && fact.city === null);
  return [...named, ...facts.filter((one) => !again(one)), ...readAccreditation(sentence, stated, before, codes)];
}
