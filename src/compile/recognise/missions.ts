/**
 * Who keeps which mission where. A sentence is read from mission word to mission word: each has a sender (its adjective,
 * "of X", or the subject), places, and a mood: it exists, was opened, was closed, or is only planned.
 */
import type { Mission } from '../../model.js';
import { other, type Codes, type Sentence } from '../sentence/annotate.js';
import type { ActorMention, Side } from '../sentence/actors.js';
import { clauseAt } from '../sentence/clauses.js';
import { countryOfCapital, readPlaces, type Place } from '../sentence/places.js';
import { readAccreditation } from './accreditation.js';
import { isAsserted } from './asserted.js';
import type { MissionFact } from './fact.js';
import { readKinds, type KindMention } from './mission-kinds.js';
import { moodOf, sinceOf } from './mission-mood.js';

/** One of a sentence's missions before the record is made of it. */
export interface Reading {
  kind: KindMention;
  sender: Side;
  place: Place | null;
  /** The country that the text or the city names as the seat, when it is neither party. */
  seat: string | null;
  since: string | null;
  until: string | null;
  firm: boolean;
  rule: string;
}

const ADJACENT =
  /^(?:['’]s?)?\s(?:(?:own|first|resident|former|new|joint|permanent|general|main|present|current|honorary|only|own|old|two|three|four|five|\d)\s){0,3}$/;
const OF_STATE = /^\sof\s(?:the\s)?$/;

/** The party that sends the mission of this word. */
function senderOf(sentence: Sentence, kind: KindMention): Side | 'third' | null {
  const { text, actors } = sentence;
  const adjacent = actors.findLast(({ end }) => end <= kind.start);
  if (
    adjacent &&
    ADJACENT.test(text.slice(adjacent.end, kind.start)) &&
    (adjacent.kind === 'adjective' ||
      adjacent.kind === 'demonym' ||
      /^['’]/.test(text.slice(adjacent.end)) ||
      adjacent.kind === 'name')
  ) {
    return adjacent.side ?? 'third';
  }
  const after = actors.find(({ start }) => start >= kind.end);
  if (after && OF_STATE.test(text.slice(kind.end, after.start))) return after.side ?? 'third';
  if (
    /\b(?:its|their|the\slatter['’]s)\s(?:\w+\s){0,2}$/i.test(text.slice(0, kind.start)) &&
    !/\b(?:its|their)\s(?:\w+\s){0,2}$/i.test(text.slice(0, 12))
  ) {
    const owner = subjectIn(sentence, kind.start);
    return owner ?? sentence.subject;
  }
  return subjectIn(sentence, kind.start) ?? sentence.subject;
}

const AS_PLACE = /\b(?:in|to|at|from|of|with|for|by)\s(?:the\s)?$/i;

function subjectIn(sentence: Sentence, before: number): Side | null {
  const { text, actors } = sentence;
  const clause = clauseAt(text, before);
  const subject = (from: number): ActorMention | undefined =>
    actors.find(
      ({ start, end, side, place, kind }) =>
        start >= from &&
        end <= before &&
        side !== null &&
        !place &&
        kind !== 'capital' &&
        !AS_PLACE.test(text.slice(0, start)),
    );
  return (subject(clause.start) ?? (clause.start === 0 ? undefined : subject(0)))?.side ?? null;
}

/** "in the other's capital", "in each other's capitals" */
const EACH_OTHER = /\b(?:in|at)\s(?:the\sother|each\sother|one\sanother)['’]s?\s(?:respective\s)?capitals?\b/i;
const BOTH = /^(?:The\stwo\s|Both\s|Each\s|They\s)/;

/** "the embassy is in Moscow", "consulates exist in Corfu" */
const BEING =
  /^\s(?:(?:is|are|was|were|(?:has|have|had)\sbeen)(?:\s(?:located|situated|based|active|open|maintained|run|headquartered))?|located|situated|based|sits?|exists?|operates?)(?=,?\s(?:in|at)\s)/;

function placesOf(sentence: Sentence, kinds: readonly KindMention[], i: number): Place[] {
  const { text } = sentence;
  const kind = kinds[i];
  if (!kind) return [];
  const limit = kinds[i + 1]?.start ?? text.length;
  let at = kind.end;
  const of = /^\s(?:of\s(?:the\s)?(?:\p{Lu}[\p{L}]+\s?){1,4}?)(?=,?\s(?:in|at)\s|,\s|$|\))/u.exec(
    text.slice(at, limit),
  );
  if (of) at += of[0].length;
  const being = BEING.exec(text.slice(at, limit));
  if (being) at += being[0].length;
  const places = readPlaces(text, at, limit);
  if (places.length > 0) return places;
  // "an embassy and a consulate-general in Zagreb": the place stands behind the second.
  const next = kinds[i + 1];
  if (
    next &&
    /^(?:\s\([^)]{0,40}\))?,?\s(?:and|as\swell\sas|or|,)?\s?(?:also\s)?(?:an?\s|the\s|its\s|\d\s)?$/.test(
      text.slice(kind.end, next.start),
    )
  )
    return placesOf(sentence, kinds, i + 1);
  return [];
}

/** The third country in which a mission sits: named behind the city, or the one whose capital the city is. */
function seatOf(sentence: Sentence, place: Place | null, codes: Codes): string | null {
  if (!place) return null;
  const stated = sentence.actors.find(
    ({ start, kind }) => start >= place.end && start <= place.end + 10 && kind !== 'capital',
  );
  if (
    stated &&
    /^(?:,\s(?:in\s)?(?:the\s)?|\s\((?:the\s)?|\sin\s(?:the\s)?)$/.test(sentence.text.slice(place.end, stated.start))
  )
    return stated.side === null ? stated.code : null;
  const seat = countryOfCapital(place.name);
  return seat === null ||
    codes.includes(seat) ||
    sentence.actors.some(({ code, side }) => code === seat && side !== null)
    ? null
    : seat;
}

function readingsOf(sentence: Sentence, codes: Codes): Reading[] {
  const { text, actors } = sentence;
  const kinds = readKinds(text);
  const both = EACH_OTHER.test(text) && BOTH.test(text);
  return kinds.flatMap((kind, i): Reading[] => {
    const mood = moodOf(sentence, kind, kinds[i - 1], kinds[i + 1]);
    if (mood === 'none' || !isAsserted(text, kind.start, kind.end)) return [];
    if (both) {
      return ([0, 1] as const).map((sender) => ({
        kind,
        sender,
        place: null,
        seat: null,
        since: null,
        until: null,
        firm: mood === 'exists',
        rule: 'each other',
      }));
    }
    const sender = senderOf(sentence, kind);
    if (sender === null || sender === 'third') return [];
    const named = placesOf(sentence, kinds, i);
    // "an embassy in North Macedonia" names the receiving state, not a city.
    const cities = named.filter(({ name, start }) => {
      const actor = actors.find((one) => one.start === start);
      return !actor || actor.kind === 'capital' || actor.text !== name || countryOfCapital(name) !== null;
    });
    // Consulates in the plural and without a place are none in particular.
    const places: (Place | null)[] =
      cities.length > 0 ? cities : kind.plural && !kind.kind.includes('embassy') ? [] : [null];
    return places.map((place): Reading => {
      const when = sinceOf(sentence, kind, kinds[i - 1], kinds[i + 1], place, mood);
      return {
        kind,
        sender,
        place,
        seat: seatOf(sentence, place, codes),
        ...when,
        firm: mood === 'exists',
        rule: `mission: ${mood}`,
      };
    });
  });
}

function toMission(reading: Reading, codes: Codes, sentence: Sentence): Mission {
  const { sender, place, seat, kind, since, until } = reading;
  return {
    sending: codes[sender],
    receiving: codes[other(sender)],
    city: place?.name ?? null,
    kind: kind.kind === 'honorary consulate-general' ? 'honorary consulate' : kind.kind,
    resident: seat === null,
    accreditedFrom: seat,
    since,
    until,
    source: sentence.source,
  };
}

/** What lets a mission in a third country cover the other party. */
const COVERS =
  /\b(?:accredited|accreditation|responsible\sfor|covers?|covered|non-?resident|represented\b[^.;]{0,60}\b(?:through|via|by|from)|through\s(?:its|the|their)|via\s(?:its|the|their)|from\s(?:its|the|their)|concurrent(?:ly)?|jurisdiction|handled)\b/i;

/**
 * The missions that one sentence states, those accredited from elsewhere included.
 * @param before The missions of the sentence before in the same paragraph or bullet: "The embassy is also accredited to …".
 */
export function readMissions(sentence: Sentence, before: readonly Mission[], codes: Codes): MissionFact[] {
  if (
    !/embass|consul|commission|legation|nunciature|mission|office|section|delegation|ambassador|accredited/i.test(
      sentence.text,
    )
  )
    return [];
  const readings = readingsOf(sentence, codes);
  const facts = readings.flatMap((reading): MissionFact[] => {
    // A mission in a third country is ours only when it covers the other party.
    if (reading.seat !== null && !COVERS.test(sentence.text)) return [];
    return [{ rule: reading.rule, fact: { ...toMission(reading, codes, sentence), firm: reading.firm } }];
  });
  return [
    ...facts,
    ...readAccreditation(
      sentence,
      facts.map(({ fact }) => fact),
      before,
      codes,
    ),
  ];
}
