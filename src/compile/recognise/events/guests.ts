/** Whose guest somebody is whose state the text does not say. */
import { allCountries, countryByCode } from '../../../countries/country.js';
import { boundsOf } from '../../../dates/bounds.js';
import type { CountryCode, Edtf, EventKind } from '../../../model.js';
import { STOOD_BESIDE } from '../../words/beside.js';
import { SHARED_SEATS } from '../../words/shared-seats.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { other, type Codes } from '../../sentence/annotate.js';
import type { PersonMention } from '../../sentence/people/people.js';
import type { Clause } from './clause.js';

/** Who receives is at home. */
const RECEIVES = /^(?:had\s|has\s)?(?:receive|host|welcome|invite|entertain)(?:d|s|ed)?\b/;
const TOGETHER = /\sand\s|,\s\p{Lu}/u;
/** "and invited him to Peru": told of somewhere else. */
const GOES_ON = /,?\s(?:and|but|after|before|because|since|as|when|where|which)\s(?=\p{Ll})/u;
/** "the Greek capital", "five Indian cities" */
const PLACE_OF = /^\s(?:capital|cit(?:y|ies)|towns?|ports?|parliament|islands?)\b/;
const COUPLES: readonly (readonly [string, string])[] = [
  ['king', 'queen'],
  ['queen', 'prince'],
  ['emperor', 'empress'],
  ['prince', 'princess'],
  ['crown prince', 'crown princess'],
];

export interface Guests {
  kind: EventKind;
  text: string;
  people: readonly PersonMention[];
  actors: readonly ActorMention[];
  clause: Clause;
  codes: Codes;
  /** The year of what is told; null where it is not known. */
  year: number | null;
  /** Whether the sentence names a third state, whose the guest may be. */
  isOfThird: () => boolean;
}

/** The people with the state of those who are guests; the same list where there are none. */
export function withGuests(guests: Guests): readonly PersonMention[] {
  const { people } = guests;
  const found = people.map((person) => {
    if (person.country !== null) return person;
    const host = hostBeside(guests, person) ?? hostOf(guests, person) ?? hostAtHome(guests, person);
    if (host === null || guests.isOfThird()) return person;
    return { ...person, country: stateIn(guests.codes[other(host)], guests.year) };
  });
  return found.some((person, i) => person !== people[i]) ? found : people;
}

/** The state that stood for a party in a year: Yugoslavia for Serbia in 1977; null where it may have been another. */
function stateIn(party: CountryCode, year: number | null): CountryCode | null {
  if (year === null) return party;
  const existed = (period: Edtf | null): boolean => {
    const bounds = period === null ? null : boundsOf(period);
    return bounds !== null && yearOf(bounds.first) <= year && year < yearOf(bounds.last);
  };
  const earlier = allCountries().filter(
    ({ code, kind, existed: period, successors }) =>
      kind === 'former' && !STOOD_BESIDE.has(code) && successors.includes(party) && existed(period),
  );
  const union = earlier.find(({ code }) => SHARED_SEATS.has(code));
  if (union) return union.code;
  const hadForm = countryByCode(party)?.forms.some((form) => existed(form.existed)) === true;
  return earlier.length === 0 || hadForm ? party : null;
}
const yearOf = (day: number): number => Math.floor(day / 10_000);

const VISIT_OF = /\b(?:visits?|trips?|journeys?|tours?)\s(?:of|by)\s(?:[\p{L}-]+\s){0,3}$/u;
const TO = /^\sto\s(?:the\s)?$/;
const CAME_TO =
  /^\s(?:(?:also|first|again|once)\s)?(?:visited|toured|(?:came|travell?ed|went|flew|journeyed|returned)\s(?:back\s)?to|arrived\sin)\s(?:the\s)?$/;

/** "the visit of Premier Li to Peru", "when Premier Li visited Peru": whatever else is told. */
function hostBeside({ text, actors }: Guests, { start, end }: PersonMention): Side | null {
  const host = actors.find((actor) => actor.start > end && isHost(text, actor));
  if (!host || host.side === null) return null;
  const between = text.slice(end, host.start);
  const visits = VISIT_OF.test(text.slice(Math.max(0, start - 60), start)) && TO.test(between);
  const came =
    CAME_TO.test(between) && !/\sand\s(?:[\p{L}-]+\s){0,4}$/u.test(text.slice(Math.max(0, start - 40), start));
  return visits || came ? host.side : null;
}

const TALKED =
  /^(?:met|received|hosted|welcomed|(?:had|held)\s(?:\p{Ll}+\s){0,2}(?:talks|discussions|consultations|meeting))\b/u;
/** "Roa had talks with Paz in Lima": the one of two who is at home is the host of the other. */
function hostAtHome(
  { kind, text, people, actors, clause: { verb, subjectEnd } }: Guests,
  guest: PersonMention,
): Side | null {
  if (kind !== 'visit' || !verb || people.length !== 2 || !TALKED.test(text.slice(verb.start))) return null;
  const host = people.find((one) => one !== guest && one.country !== null && one.end <= subjectEnd);
  const seat = actors.find(({ place, side, code }) => place && side !== null && code === host?.country);
  return seat?.side ?? null;
}

/** "the first Chinese leader to come there": who is described by a state is no guest of it. */
const isHost = (text: string, { side, kind, end }: ActorMention): boolean =>
  side !== null && (kind === 'name' || kind === 'capital' || kind === 'form' || PLACE_OF.test(text.slice(end)));

/** The one of the two states that the subject of a visit is in. */
function hostOf({ kind, text, people, actors, clause }: Guests, guest: PersonMention): Side | null {
  const { subjectStart, subjectEnd, verb } = clause;
  if (kind !== 'visit' || !verb || RECEIVES.test(text.slice(verb.start))) return null;
  const subject = people.filter(({ start, end }) => start >= subjectStart && end <= subjectEnd);
  const isOwn = actors.some(
    ({ start, place, side }) => side !== null && !place && start >= subjectStart && start < guest.end,
  );
  if (isOwn || !subject.includes(guest) || !(subject.length === 1 || isCouple(subject))) return null;
  const around = text.slice(subjectStart, guest.start) + text.slice(guest.end, subjectEnd);
  if (subject.length === 1 && TOGETHER.test(around)) return null;
  const rest = text.slice(verb.end);
  const limit = verb.end + (GOES_ON.exec(rest)?.index ?? rest.length);
  const hosts = new Set(
    actors.flatMap((actor) =>
      actor.side !== null && actor.start > guest.end && actor.start < limit && isHost(text, actor) ? [actor.side] : [],
    ),
  );
  const [host] = hosts;
  return hosts.size === 1 && host !== undefined ? host : null;
}

const isCouple = ([one, two, ...more]: readonly PersonMention[]): boolean =>
  more.length === 0 && COUPLES.some(([first, second]) => one?.office === first && two?.office === second);
