/** How far the phrase of one mission reaches: "embassy of Japan (opened in 1970) in Nairobi, which also covers Uganda". */
import type { ActorMention } from '../../sentence/actors.js';
import type { Sentence } from '../../sentence/annotate.js';
import { readPlaces, type Place } from '../../sentence/places.js';
import { clauseAt } from '../../sentence/clauses.js';
import { countryOfCapital, isCityState, isTerritory } from '../../sentence/seats.js';
import { isHouse } from './housed.js';
import { readKinds, type KindMention } from './kinds.js';
import { group } from '../../words/alternatives.js';
import { pattern } from '../../../text/pattern.js';

export interface MissionPhrase {
  kind: KindMention;
  start: number;
  /** Where the phrase ends, its places and what is said of them included. */
  end: number;
  /** "of Japan" */
  owner: ActorMention | null;
  /** The receiving state as the phrase names it: "to the Holy See", "in Kenya". */
  target: ActorMention | null;
  places: Place[];
  /** An inserted clause behind the phrase: ", which opened in 1970,". */
  insert: { start: number; end: number } | null;
}

const OF = /^\sof\s(?:the\s)?(?:Republic\sof\s|Kingdom\sof\s|State\sof\s)?(?:the\s)?$/;
const TO = /^(?:,?\saccredited)?\s(?:to|for|at)\s(?:the\s)?$/;
const IN = /^\sin\s(?:the\s)?$/;
/** "of Upper Volta", "of His Majesty": an owner that is no state of the table. */
const OF_OTHER = /^\sof\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3}?(?=,?\s(?:in|at)\s|,\s|$|\))/u;
const BRACKETED = /^\s\([^()]{0,120}\)(?=\s(?:in|at)\s)/;
const INSERT_BEGINS = group(
  'which that whose where with headed led located housed based also both accredited covering serving responsible under in on',
  'since until from first re-?opened opened closed inaugurated established founded the to_which from_which',
);
/** A comma before a year stands within a date: "on May 3, 1977". */
const TO_COMMA = '(?:[^,;]|,(?=\\s[12]\\d{3}\\b)){0,160}(?=[,;.]|$)';
const INSERT = new RegExp(`^,\\s(?:\\p{Lu}\\p{L}+['’]s|${INSERT_BEGINS})\\b${TO_COMMA}`, 'u');
const AND = group('and as_well_as or along_with plus rather_than instead_of');
const JOINT = new RegExp(
  `^(?:\\s\\([^)]{0,40}\\))?,?\\s${AND}?\\s?(?:also\\s)?(?:an?\\s|the\\s|its\\s|\\d\\s)?(?:(?:large|joint|honorary|own|resident)\\s)?$`,
);
/** "an embassy in Paris and a consulate-general in the same city" */
const SAME_CITY = /^\s(?:in\s(?:the\ssame|that)\s(?:city|town|capital)|there)\b/;
const PARTICLE = 'de|da|do|del|la|of|am';
const NAME = `\\p{Lu}[\\p{L}\\p{M}.'’-]*`;
const NAME_BEFORE = new RegExp(
  `(?:^|[\\s:,;])((?:${NAME}|${PARTICLE}|the)(?:\\s(?:${NAME}|${PARTICLE})){0,4})(?::\\s|\\s\\(|,\\s|,?\\s[–—-]\\s)$`,
  'u',
);

/** "in Kenya, in Nairobi", "in Japan, including those in Kobe" */
const TO_CITY = /^(?:,\sin|\sin|\s\(|,?\s(?:among\sthem|including|notably)\s(?:(?:those|the\sones|ones)\s)?in)\s?$/;

const isState = (actor: ActorMention): boolean => actor.kind === 'name' || actor.kind === 'form';

/** A date behind the only place is the verb's: "opened an embassy in Beijing in 1972". */
function undated(text: string, places: Place[]): Place[] {
  const [only] = places;
  if (places.length !== 1 || !only || !/^\s(?!\()/.test(text.slice(only.noteStart, only.noteStart + 2))) return places;
  return [{ ...only, note: '', noteEnd: only.noteStart }];
}

/** A note that runs into the words about the next mission ends where their clause begins. */
function cut(text: string, place: Place, limit: number): Place {
  if (place.noteEnd <= limit) return place;
  const { start } = clauseAt(text, limit);
  const noteEnd = Math.max(start, place.noteStart);
  return { ...place, note: text.slice(place.noteStart, noteEnd).replace(/^,/, ''), noteEnd };
}

/** The actor that follows at an offset behind words of that shape. */
function actorAt({ text, actors }: Sentence, at: number, limit: number, joint: RegExp): ActorMention | null {
  const next = actors.find(({ start }) => start >= at);
  return next && next.end <= limit && isState(next) && joint.test(text.slice(at, next.start)) ? next : null;
}

/** "Berlin (embassy)", "Nairobi: Embassy of Japan" */
function placeBefore(sentence: Sentence, kind: KindMention): Place[] {
  const before = sentence.text.slice(Math.max(0, kind.start - 60), kind.start);
  const opened = NAME_BEFORE.exec(before);
  if (!opened?.[1]) return [];
  const bracket = before.endsWith('(');
  if (bracket && !/^[^()]{0,60}\)/.test(sentence.text.slice(kind.end))) return [];
  if (!bracket && (sentence.kind !== 'bullet' || opened.index > 0 || kind.start > 60)) return [];
  const start = kind.start - before.length + opened.index + opened[0].indexOf(opened[1]);
  const [place] = readPlaces(sentence.text, start, start + opened[1].length, true);
  return place && place.end === start + opened[1].length
    ? [{ ...place, note: '', noteStart: place.end, noteEnd: place.end }]
    : [];
}

/** "an embassy in Copenhagen and Iceland one in Helsinki", "no embassy: Barbados is": the state opens the next statement. */
function opensStatement(text: string, { start, end }: Place, states: readonly ActorMention[]): boolean {
  if (!states.some((one) => one.start === start)) return false;
  const [lead, rest] = [text.slice(0, start), text.slice(end)];
  if (/\sand\s(?:the\s)?$/.test(lead)) return /^\s\p{Ll}/u.test(rest);
  return (
    /[,:;]\s(?:the\s)?$/.test(lead) &&
    /^\s(?:has|have|is|are|maintains?|operates?|opened|keeps?|by|in\s\p{Lu}\p{L}+\sby)\b/u.test(rest)
  );
}

/** "in Washington, Canada's first mission abroad": what follows tells what it is. */
const opensApposition = (text: string, { start, end }: Place): boolean =>
  /,\s$/.test(text.slice(0, start)) && /['’]s$/.test(text.slice(start, end)) && /^\s\p{Ll}/u.test(text.slice(end));

function phraseAt(sentence: Sentence, kind: KindMention, limit: number): MissionPhrase {
  const { text, actors } = sentence;
  let at = kind.end;
  const owner = actorAt(sentence, at, limit, OF);
  if (owner) at = owner.end;
  else at += OF_OTHER.exec(text.slice(at, limit))?.[0].length ?? 0;
  let target = actorAt(sentence, at, limit, TO);
  if (target) at = target.end;
  at += BRACKETED.exec(text.slice(at, limit))?.[0].length ?? 0;
  const inState = actorAt(sentence, at, limit, IN);
  let places = readPlaces(text, at, limit);
  // "in Kenya, in Nairobi": the state first, then the city.
  if (inState && places[0]?.start === inState.start && places[0].end === inState.end) {
    const more = readPlaces(text, inState.end, limit);
    if (more.length > 0 && TO_CITY.test(text.slice(inState.end, more[0]?.start))) {
      target ??= inState;
      at = inState.end;
      places = more;
    }
  }
  const states = actors.filter(isState);
  const opens = places.findIndex((place) => opensStatement(text, place, states) || opensApposition(text, place));
  if (opens >= 0) places = places.slice(0, opens);
  // "The Peruvian embassy in Japan is in Tokyo": a state alone is the receiver; where the city bears its name, it is both.
  const [only] = places;
  const alone =
    places.length === 1 ? states.find((one) => one.start === only?.start && one.end === only.end) : undefined;
  if (alone && !isCityState(alone.code, alone.text) && !isTerritory(alone.code)) {
    target ??= alone;
    at = alone.end;
    places = [];
  }
  // "an embassy in Ballsbridge, Dublin": one mission stands in one city.
  const [district, city] = places;
  const isJoined = district && city && text.slice(district.noteEnd, city.start) === ', ';
  const isDistrict = isJoined && countryOfCapital(city.name) !== null && countryOfCapital(district.name) === null;
  if (!kind.plural && places.length === 2 && isDistrict) places = [city];
  if (places.length === 0) places = placeBefore(sentence, kind);
  places = undated(text, places).map((place) => cut(text, place, limit));
  let end = Math.max(at, ...places.map(({ noteEnd }) => noteEnd));
  const insertion = INSERT.exec(text.slice(end, limit));
  // An insertion that runs into the next mission is none.
  const inserts = insertion && (end + insertion[0].length < limit || limit === text.length);
  const insert = inserts ? { start: end, end: end + insertion[0].length } : null;
  if (insert) end = insert.end;
  return { kind, start: kind.start, end, owner, target, places, insert };
}

/** "is on Main Street in Chicago", "is at 5 King's Road in Oslo": the street before its city. */
const ADDRESS = pattern('u')`^_(on|at)_[^,;.]{2,60}?(?=,?_in_\p{Lu})`;

/** Places behind the verb that follows a mission: "was established on 3 May 1961 in Kathmandu". */
export function placesBehind({ text, dates }: Sentence, verbEnd: number, limit: number): Place[] {
  const date = dates.find(({ start }) => start >= verbEnd && start <= verbEnd + 4);
  const address = ADDRESS.exec(text.slice(verbEnd))?.[0];
  const starts = [verbEnd, ...(date ? [date.end] : []), ...(address === undefined ? [] : [verbEnd + address.length])];
  for (const at of starts) {
    const places = readPlaces(text, at, limit);
    if (places.length > 0) return undated(text, places);
  }
  return [];
}

/** The missions that a sentence speaks of, in order, each with its places. */
export function readPhrases(sentence: Sentence): MissionPhrase[] {
  const { text } = sentence;
  const named = readKinds(text, sentence.topic === 'missions');
  const kinds = named.filter((_, i) => !isHouse(text, named, i));
  const phrases = kinds.map((kind, i) => phraseAt(sentence, kind, kinds[i + 1]?.start ?? text.length));
  // "the Georgian interests section of the Swiss embassy in Moscow": it stands where its house stands.
  named.forEach((house, i) => {
    const phrase = phrases.find(({ start }) => start === named[i - 1]?.start);
    if (kinds.includes(house) || !phrase || phrase.places.length > 0) return;
    phrase.places = phraseAt(sentence, house, named[i + 1]?.start ?? text.length).places;
  });
  // "an embassy and a consulate-general in Zagreb": the place stands behind the second.
  for (let i = phrases.length - 2; i >= 0; i -= 1) {
    const [phrase, next] = [phrases[i], phrases[i + 1]];
    if (!phrase || !next || phrase.places.length > 0 || phrase.target || phrase.insert) continue;
    const gap = text.slice(phrase.end, next.start);
    if (JOINT.test(gap)) {
      // "an embassy and consulates in Lyon and Nice": one embassy does not stand in two cities.
      phrase.places = phrase.kind.plural || next.places.length === 1 ? next.places : [];
      phrase.target = next.target;
    }
  }
  phrases.forEach((phrase, i) => {
    const [place, ...others] = phrases[i - 1]?.places ?? [];
    if (phrase.places.length === 0 && place && others.length === 0 && SAME_CITY.test(text.slice(phrase.end)))
      phrase.places = [{ ...place, note: '', noteStart: place.end, noteEnd: place.end }];
  });
  return phrases;
}
