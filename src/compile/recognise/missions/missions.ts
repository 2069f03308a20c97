/**
 * Who keeps which mission where. Each mission word of a sentence has a sender (its adjective, "of X", the subject of its
 * verb), places, and a history: it is there, was opened, was closed, or is only planned.
 */
import type { Mission } from '../../../model.js';
import type { Side } from '../../sentence/actors.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { capitalOf, sideOfCity } from '../../sentence/seats.js';
import { covers, readAccreditation } from './accreditation.js';
import { countOf, partly } from './count.js';
import type { MissionDraft, MissionFact } from '../fact.js';
import { ownerOfList } from './lists.js';
import { factOfReference, readReference } from './reference.js';
import { citiesOf, seatOf } from './seat.js';
import { meantBefore } from './meant.js';
import { meantBy, senderOf } from './sender.js';
import { readSuccession } from './succession.js';
import { isAsOf } from './steps/governing.js';
import { historyOf } from './steps/history.js';
import type { Told } from './steps/step.js';
import { readTold, speaksOfMissions } from './steps/told.js';
import type { Governed } from './verbs-of.js';

/** "a permanent delegation": one that stays. */
const PERMANENT = /^(?:apostolic|permanent|general|resident)/i;
/** "in each other's capitals", "in the other's capital" */
const OTHERS_CAPITAL = new RegExp(
  [
    "\\b(?:in|at)\\s(?:the\\sother|each\\sother|one\\sanother)(?:['’]s?)?\\s(?:respective\\s|national\\s)?capitals?\\b",
    '\\bin\\s(?:their|the)\\s(?:respective|two)\\scapitals\\b',
    '\\bin\\sboth\\scapitals\\b',
  ].join('|'),
  'i',
);
const EACH_OTHER = /\b(?:each\sother|one\sanother|the\sother|mutual|reciprocal)\b/i;
/** "in its capital", without the name */
const IN_CAPITAL = /^\s(?:in|at)\s(?:the|its)\s(?:\p{Lu}\p{L}+\s)?capital(?!,?\s(?:of\s)?\p{Lu})/u;
/** "the opening of embassies", which may have been agreed on alone */
const NOUN = /(?:ing|ment|[st]ion)$/i;
const CONSULAR = /consul/;
/** Kinds of which a state keeps one in another: "Embassies exist" means one each. */
const SINGLE = new Set(['embassy', 'high commission', 'nunciature', 'legation', 'delegation']);

interface Stay {
  sender: Side;
  city: string | null;
}

/** Whether the words state a mission that stands, rather than tell how it once came about. */
function isFirm(sentence: Sentence, { verb, after }: Governed): boolean {
  const stated = (act: string): boolean => act === 'has' || act === 'covers';
  // "is located in a villa", of which "located" alone may be told of one that is gone.
  const sits = after.some(({ act, text }) => act === 'sits' && /^(?:is|are)\s/.test(text));
  return (
    sentence.topic === 'missions' ||
    (verb !== null && (stated(verb.act) || isAsOf(sentence.text, verb))) ||
    after.some(({ act }) => stated(act)) ||
    (sits && after.length === 1)
  );
}

/** "Foreign Minister Yair Lapid inaugurated the embassy": somebody acts, of whom the sentences before need not speak. */
const SOMEBODY =
  /\b(?:Minister|President|Premier|Chancellor|Secretary|King|Queen|Prince(?:ss)?|Ambassador|Commissioner|Governor|General)\s\p{Lu}/u;

/** The party that the sentences before are about; a capital is no sender. */
function carried({ text, subject, actors }: Sentence, at: number): Side | null {
  if (SOMEBODY.test(text.slice(0, at))) return null;
  const named = actors.filter(({ side }) => side === subject);
  return named.length > 0 && named.every(({ kind }) => kind === 'capital') ? null : subject;
}

/** Whether both keep one mission each: an embassy, or what they have in each other's capitals. */
function isOneEach({ text }: Sentence, { phrase }: Governed): boolean {
  const { kind, end } = phrase.kind;
  const rest = text.slice(end);
  return SINGLE.has(kind) || (kind === 'diplomatic mission' && (OTHERS_CAPITAL.test(rest) || EACH_OTHER.test(rest)));
}

/**
 * "The two sides opened embassies in Amman and Tel Aviv": of two cities that get one mission each, the one that is nobody's seat has that
 * of the state in whose seat the other one stands.
 */
function hostBeside(sentence: Sentence, { phrase }: Governed, city: string, codes: Codes): Side | null {
  const cities = citiesOf(phrase, sentence).map(({ name }) => name);
  if (!phrase.kind.plural || !SINGLE.has(phrase.kind.kind) || cities.length !== 2) return null;
  const beside = cities.find((name) => name !== city);
  return beside === undefined ? null : sideOfCity(beside, codes);
}

/** The sides that send a mission to that place; the seat of one party leaves only the other. */
function sendersTo(sentence: Sentence, all: readonly Governed[], i: number, city: string | null, codes: Codes): Side[] {
  const one = all[i];
  if (!one) return [];
  const host = city === null ? null : sideOfCity(city, codes);
  const sender = senderOf(sentence, all, i, codes);
  if (sender === 'third') return [];
  // "The American legation in Rio and the Brazilian one in Washington were raised to embassies": one in each.
  if (host !== null && host === sender && one.phrase.kind.plural && one.verb?.act === 'raised') return [other(host)];
  if (sender === 0 || sender === 1) return host === sender ? [] : [sender];
  if (host !== null) return [other(host)];
  const beside = city === null ? null : hostBeside(sentence, one, city, codes);
  if (beside !== null) return [beside];
  if (sender === 'both') return city === null && isOneEach(sentence, one) ? [0, 1] : [];
  // "Tokyo (embassy), Nagoya (consulate-general)", "the embassy opened in 1921 and the consulate in 2009": one sender.
  const previous = all[i - 1];
  const joined =
    previous !== undefined &&
    (one.verb === null
      ? sentence.kind === 'bullet' || (one.after.length > 0 && one.after === previous.after)
      : previous.after.some(({ start }) => start === one.verb?.start));
  if (joined) {
    const city = citiesOf(previous.phrase, sentence)[0]?.name ?? null;
    return sendersTo(sentence, all, i - 1, city, codes).slice(0, 1);
  }
  const meant =
    meantBefore(sentence, all, i, codes) ??
    meantBy(sentence, one.verb?.start ?? one.phrase.start) ??
    (sentence.topic === 'missions'
      ? (ownerOfList(sentence, codes) ?? carried(sentence, one.verb?.start ?? one.phrase.start))
      : null);
  return meant === null ? [] : [meant];
}

/** Who keeps a mission that is told of, and in which city. */
function staysOf(sentence: Sentence, all: readonly Governed[], told: Told, codes: Codes): Stay[] {
  const one = all[told.i];
  if (!one) return [];
  if (told.sender !== null) return [{ sender: told.sender, city: told.place?.name ?? null }];
  const { kind } = one.phrase;
  if (told.place !== null) {
    const city = told.place.name;
    return sendersTo(sentence, all, told.i, city, codes).map((sender) => ({ sender, city }));
  }
  const rest = sentence.text.slice(kind.end);
  // Consulates in the plural and without a place are none in particular, but where they are counted.
  const counted = CONSULAR.test(kind.kind) && isFirm(sentence, one) && countedOf(sentence, one).count !== undefined;
  if (kind.plural && !counted && !isOneEach(sentence, one)) return [];
  const inCapital = OTHERS_CAPITAL.test(rest) || IN_CAPITAL.test(rest);
  return sendersTo(sentence, all, told.i, null, codes)
    .filter((_, __, { length }) => !counted || length === 1)
    .filter((_, __, { length }) => length < 2 || kind.plural || EACH_OTHER.test(rest) || told.steps.length > 0)
    .map((sender) => ({ sender, city: inCapital ? capitalOf(codes[other(sender)]) : null }));
}

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

/** How many there are where the sentence names only some of them. */
function countedOf(sentence: Sentence, { phrase, verb }: Governed): Pick<Mission, 'count' | 'countBound'> {
  // "two consulates, one in Nagoya and another in Osaka"
  const more = /\b(?:another|the\sother)\s(?:in|at)\s/.test(sentence.text.slice(phrase.end));
  if (more || (verb !== null && verb.act !== 'has')) return {};
  return partly(countOf(sentence, phrase), citiesOf(phrase, sentence).length);
}

function factsOf(sentence: Sentence, all: readonly Governed[], told: Told, stay: Stay, codes: Codes): MissionFact[] {
  const one = all[told.i];
  if (!one) return [];
  const { sender, city } = stay;
  const { stands, since, until, ...turns } = historyOf(told.steps);
  if (!stands && until === null) return [];
  if (isRank(sentence, all, told.i)) return [];
  const { kind, text } = one.phrase.kind;
  const seat = told.sender === null ? seatOf(sentence, one.phrase, told.place, codes) : null;
  // A mission in a third country is ours only when it covers the other party.
  if ((seat !== null || one.phrase.target?.side === null) && !covers(sentence)) return [];
  // Delegations come and go, save those of the European Union and the ones that are called permanent.
  if (kind === 'delegation' && codes[sender] !== 'eu' && !PERMANENT.test(text)) return [];
  // "consulates in Sydney and Cairns (honorary)"
  const honorary = kind.startsWith('consulate') && /^\s*honorary\b/.test(told.place?.note ?? '');
  const fact: MissionDraft = {
    sending: codes[sender],
    receiving: codes[other(sender)],
    city,
    kind: kind === 'honorary consulate-general' || honorary ? 'honorary consulate' : kind,
    resident: seat === null,
    accreditedFrom: seat,
    since,
    until,
    source: sentence.source,
    ...countedOf(sentence, one),
    firm: told.sender === null && isFirm(sentence, one) && until === null,
    listed: sentence.topic === 'missions',
    ...turns,
    begun: turns.begun && sentence.dates.length === 0 && !NOUN.test((one.verb ?? one.after[0])?.text ?? ''),
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
