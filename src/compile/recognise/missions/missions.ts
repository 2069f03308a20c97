/**
 * Who keeps which mission where. Each mission word of a sentence has a sender (its adjective, "of X", the subject of its
 * verb), places, and a history: it is there, was opened, was closed, or is only planned.
 */
import type { Mission } from '../../../model.js';
import type { Side } from '../../sentence/actors.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { readPlaces, type Place } from '../../sentence/places.js';
import { capitalOf, sideOfCity } from '../../sentence/seats.js';
import { covers, readAccreditation } from './accreditation.js';
import type { MissionDraft, MissionFact } from '../fact.js';
import { isDenied } from './denied.js';
import { historyOf, stepsInNote, type Step } from './history.js';
import { ownerOfList } from './lists.js';
import { readPhrases } from './phrase.js';
import { readReferences } from './reference.js';
import { citiesOf, seatOf } from './seat.js';
import { meantBy, senderOf } from './sender.js';
import { stepsFor } from './steps.js';
import { governed, type Governed } from './verbs-of.js';

const MISSION_WORD =
  /embass|consul|commission|legation|nunciature|nuncio|mission|office|section|delegation|ambassador|accredited|representation/i;
/** "in each other's capitals", "in the other's capital" */
const OTHERS_CAPITAL =
  /\b(?:in|at)\s(?:the\sother|each\sother|one\sanother)(?:['’]s?)?\s(?:respective\s|national\s)?capitals?\b|\bin\s(?:their|the)\s(?:respective|two)\scapitals\b|\bin\sboth\scapitals\b/i;
const EACH_OTHER = /\b(?:each\sother|one\sanother|the\sother|mutual|reciprocal)\b/i;
/** "in its capital", without the name */
const IN_CAPITAL = /^\s(?:in|at)\s(?:the|its)\s(?:\p{Lu}\p{L}+\s)?capital(?!,?\s(?:of\s)?\p{Lu})/u;
/** Kinds of which a state keeps one in another: "Embassies exist" means one each. */
const SINGLE = new Set(['embassy', 'high commission', 'nunciature', 'legation', 'delegation']);

interface Stay {
  sender: Side;
  place: Place | null;
  city: string | null;
  steps: Step[];
}

/** Whether the words state a mission that stands, rather than tell how it once came about. */
function isFirm(sentence: Sentence, { verb, after }: Governed): boolean {
  const stated = (act: string): boolean => act === 'has' || act === 'covers';
  return sentence.topic === 'missions' || (verb !== null && stated(verb.act)) || after.some(({ act }) => stated(act));
}

/** The party that the sentences before are about; a capital is no sender. */
function carried({ subject, actors }: Sentence): Side | null {
  const named = actors.filter(({ side }) => side === subject);
  return named.length > 0 && named.every(({ kind }) => kind === 'capital') ? null : subject;
}

/** The sides that send a mission to that place; the seat of one party leaves only the other. */
function sendersTo(sentence: Sentence, all: readonly Governed[], i: number, city: string | null, codes: Codes): Side[] {
  const one = all[i];
  if (!one) return [];
  const host = city === null ? null : sideOfCity(city, codes);
  const sender = senderOf(sentence, all, i, codes);
  if (sender === 'third') return [];
  if (sender === 0 || sender === 1) return host === sender ? [] : [sender];
  if (host !== null) return [other(host)];
  if (sender === 'both') return city === null && SINGLE.has(one.phrase.kind.kind) ? [0, 1] : [];
  // "Tokyo (embassy), Nagoya (consulate-general)", "the embassy opened in 1921 and the consulate in 2009": one sender.
  const previous = all[i - 1];
  const joined =
    previous !== undefined &&
    (one.verb === null ? sentence.kind === 'bullet' : previous.after.some(({ start }) => start === one.verb?.start));
  if (joined) {
    const city = citiesOf(previous.phrase, sentence)[0]?.name ?? null;
    return sendersTo(sentence, all, i - 1, city, codes).slice(0, 1);
  }
  const meant =
    meantBy(sentence, one.verb?.start ?? one.phrase.start) ??
    (sentence.topic === 'missions' ? (ownerOfList(sentence, codes) ?? carried(sentence)) : null);
  return meant === null ? [] : [meant];
}

/** "In Tokyo there is an embassy" */
function leadingPlace({ text }: Sentence, { phrase, verb }: Governed, codes: Codes): Place[] {
  if (verb === null || !/^In\s\p{Lu}/u.test(text) || phrase.kind.plural) return [];
  const [place] = readPlaces(text, 'In '.length, verb.start, true);
  return place && sideOfCity(place.name, codes) !== null ? [{ ...place, note: '', noteEnd: place.end }] : [];
}

function staysOf(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Stay[] {
  const one = all[i];
  if (!one) return [];
  const { phrase, verb, after } = one;
  const listed =
    sentence.kind === 'bullet' && sentence.topic === 'missions' && !/\b(?:was|were|had)\b/.test(sentence.text);
  if (verb === null && after.length === 0 && !listed) return [];
  if (isDenied(sentence, one)) return [];
  const steps = stepsFor(sentence, all, i);
  if (verb === null && after.length === 0) steps.push({ act: 'has', since: null, until: null });
  const places = citiesOf(phrase, sentence);
  if (places.length === 0) places.push(...leadingPlace(sentence, one, codes));
  const rest = sentence.text.slice(phrase.kind.end);
  if (places.length === 0) {
    // Consulates in the plural and without a place are none in particular.
    if (phrase.kind.plural && !SINGLE.has(phrase.kind.kind)) return [];
    const inCapital = OTHERS_CAPITAL.test(rest) || IN_CAPITAL.test(rest);
    return sendersTo(sentence, all, i, null, codes)
      .filter((_, __, { length }) => length < 2 || phrase.kind.plural || EACH_OTHER.test(rest) || steps.length > 0)
      .map((sender) => ({
        sender,
        place: null,
        city: inCapital ? capitalOf(codes[other(sender)]) : null,
        steps,
      }));
  }
  return places.flatMap((place) => {
    const noted = stepsInNote(place, verb?.act ?? after[0]?.act ?? 'has');
    return sendersTo(sentence, all, i, place.name, codes).map((sender) => ({
      sender,
      place,
      city: place.name,
      steps: noted ? [...steps.map(({ act }) => ({ act, since: null, until: null })), ...noted] : steps,
    }));
  });
}

/**
 * The missions that one sentence states, those accredited from elsewhere included.
 * @param before The missions of the sentence before in the same paragraph or bullet: "The embassy is also accredited to …".
 */
export function readMissions(sentence: Sentence, before: readonly Mission[], codes: Codes): MissionFact[] {
  const told = before.length > 0 ? readReferences(sentence, before) : [];
  if (!MISSION_WORD.test(sentence.text)) return told;
  const all = governed(sentence, readPhrases(sentence));
  const facts = all.flatMap((one, i): MissionFact[] =>
    staysOf(sentence, all, i, codes).flatMap(({ sender, place, city, steps }): MissionFact[] => {
      const { stands, since, until } = historyOf(steps);
      if (!stands && until === null) return [];
      const seat = seatOf(sentence, one.phrase, place, codes);
      const receiver = other(sender);
      // A mission in a third country is ours only when it covers the other party.
      if ((seat !== null || one.phrase.target?.side === null) && !covers(sentence)) return [];
      const { kind, text } = one.phrase.kind;
      // Delegations come and go, save those of the European Union and the ones that are called permanent.
      if (kind === 'delegation' && codes[sender] !== 'eu' && !/^(?:apostolic|permanent|general|resident)/i.test(text))
        return [];
      // "consulates in Sydney and Cairns (honorary)"
      const honorary = kind.startsWith('consulate') && /^\s*honorary\b/.test(place?.note ?? '');
      const fact: MissionDraft = {
        sending: codes[sender],
        receiving: codes[receiver],
        city,
        kind: kind === 'honorary consulate-general' || honorary ? 'honorary consulate' : kind,
        resident: seat === null,
        accreditedFrom: seat,
        since,
        until,
        source: sentence.source,
        firm: isFirm(sentence, one) && until === null,
        reopened: steps.some(({ act }) => act === 'reopened'),
      };
      return [{ rule: `mission: ${steps.at(-1)?.act ?? 'listed'}`, fact }];
    }),
  );
  const stated = facts.map(({ fact }) => fact);
  const again = ({ fact }: MissionFact): boolean =>
    told.some((one) => one.fact.kind === fact.kind && one.fact.sending === fact.sending && fact.city === null);
  return [...told, ...facts.filter((one) => !again(one)), ...readAccreditation(sentence, stated, before, codes)];
}
