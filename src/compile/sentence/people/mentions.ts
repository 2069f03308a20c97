/** Where a sentence names people: with an office before or behind the name, and by full names that do something. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { CountryCode } from '../../../model.js';
import type { ActorMention } from '../actors.js';
import { countriesOf, countryBehind, countryFor, countryNear, OFFICE_LEAD, type Span } from './country.js';
import { isOfMany, nameOfOffice } from './office.js';
import {
  ABBREVIATED,
  FULL_NAME,
  NAMES_THING,
  NO_PERSON,
  NO_PERSON_HEAD,
  OFFICE,
  OFFICE_STEM,
  OPENS_OFFICE,
  PERSON_NAME,
} from './words.js';

export interface PersonMention {
  start: number;
  end: number;
  name: string;
  office: string | null;
  country: CountryCode | null;
}

/** "Prime Minister Edi Rama", "Presidents A and B", "foreign minister, Nikola Selaković,". */
const BODY = oneOf`parliament government senate assembly house national_assembly army navy central_bank church`;
const OF = part`_of_(the_)?(?<of>\p{Lu}[\p{L}-]+(_(and_)?(the_)?\p{Lu}[\p{L}-]+){0,3}(_${BODY})?)`;
const OFFICES = pattern('gu')`(?<![\p{L}-])${OFFICE}(?![\p{L}-])`;
const LISTED = part`${PERSON_NAME}((,_(?!${OPENS_OFFICE})${PERSON_NAME}){0,3},?_and_(?!${OPENS_OFFICE})${PERSON_NAME})?`;
/** Behind an office: "Edi Rama", "of Peru and Chile, Ana Roa and Luis Paz", ", Nikola Selaković,". */
const NAMES = pattern('yu')`(${OF})?,?_(?<names>${LISTED})`;
/** "the Russian ambassador in Sofia, Eleonora Mitrofanova, said" */
const SEATED = pattern(
  'yu',
)`_(in|to|at)_(the_)?\p{Lu}[\p{L}-]+(_\p{Lu}[\p{L}-]+){0,2},_(?<names>${FULL_NAME})(?=,_\p{Ll})`;
/** "The first prime minister to come was Indira Gandhi" */
const WAS = pattern('yu')`(_\p{Ll}+){0,6}_was_(?<names>${FULL_NAME})`;
const BEFORE_NAME = oneOf`
  met(_with)? received(_by)? talks_with meeting_with (counterpart|colleague|successor),? appointed named accredited expelled visit_brought negotiated_with spoke_(to|with) conferred_with talked_(to|with)`;
const MET = pattern('gu')`\b${BEFORE_NAME}_(?<name>${FULL_NAME})(_and_(?!${OPENS_OFFICE})(?<second>${FULL_NAME}))?`;
const DONE = oneOf`
  signed initialled concluded negotiated received visits? visited trips? led headed chaired opened hosted attended welcomed
  unveiled presented inaugurated accepted approved endorsed`;
/** "was signed in Lima by Ana Roa", "a visit by Ana Roa to Lima" */
const DONE_BY = pattern('gu')`
  \b${DONE}\b[^.,;:"]{0,60}?_by_(?<name>${FULL_NAME})(_and_(by_)?(?!${OPENS_OFFICE})(?<second>${FULL_NAME}))?(?![\p{L}-])`;
/** "signed by Ana Roa for Peru and Luis Paz for Chile" */
const FOR = pattern('gu')`(?<=_(by|and)_)(?<name>${FULL_NAME})(?=_for_(the_)?\p{Lu})`;
const START = part`((?<![\p{L}.–-]_?)|(?<=_(which|that|when|where|while|as|after|before|until|because)_))`;
const START_AFTER_AND = part`(${START}|(?<=_(and|by|with)_))`;
/** In front of an office: "Edi Rama, the prime minister of Albania", "Edi Rama became the first Albanian prime minister". */
const APPOSED = pattern('u')`
  ${START_AFTER_AND}(?<name>${FULL_NAME})(,_((the|an?|then|by_then|its|first|last|former)_)?([\p{L}-]+_){0,3}?|
  _(became|was|served_as)_((the|an?|its|first|last|only|new|then)_){0,2}(\p{Lu}\p{L}+_)?)$`;
const FARTHEST_NAME = 90;
/** "Bill Clinton, Felipe González and Jacques Santer signed" */
const LIST = pattern('gu')`
  ${START}(?<names>${PERSON_NAME}(,_${FULL_NAME}){0,2}(,_|_and_)${FULL_NAME})_(jointly_|also_|both_)?(\p{Ll}+ed|met|had|held|spoke|made)\b`;
const DOES = oneOf`
  was were is has had and also then \p{Ll}+ed met came went flew took gave made paid held paid spoke said told led became sent began put`;
const ACTS = pattern('gu')`${START}(?<name>${FULL_NAME})(?=(,?_|,_who_)${DOES}\b)`;

/** "the Count of Rio Maior": of a place that is no state's name. */
const NOBLE = /^(?:Count|Lord|Duke|Prince(?:ss)?|Grand\sDuke|Marquis|Baron|Viscount)$/i;
/** An office in front of a name is read by itself. */
const OPENS_WITH_OFFICE = pattern('u')`^${OPENS_OFFICE}`;
const JOINTS = /,\sand\s|,\s|\sand\s/;
const trimmed = (name: string): string => name.replace(/['’]s$/, '').replace(/\.$/, '');

/** Finds the people of one sentence. */
class Mentions {
  readonly found: PersonMention[] = [];

  constructor(
    readonly text: string,
    readonly actors: readonly ActorMention[],
  ) {}

  /** Keeps a name that is a person's; `country` is asked only for such. */
  add(name: string | undefined, at: number, office: string | null, country: (own: Span) => CountryCode | null): void {
    if (name === undefined || NO_PERSON.test(name)) return;
    const own = trimmed(name);
    if (OPENS_WITH_OFFICE.test(own) || NO_PERSON_HEAD.test(own) || NAMES_THING.test(own) || ABBREVIATED.test(own))
      return;
    const end = at + own.length;
    if (this.#isState(at, end, office) || this.found.some((other) => at < other.end && other.start < end)) return;
    const { text, actors } = this;
    this.found.push({
      start: at,
      end,
      name: own,
      office,
      country: countryBehind(text, actors, end) ?? country({ start: at, end }),
    });
  }

  /** "President of Serbia", "Meskhetian Turks": a state or a people is no person, but "Prime Minister Ana Jordan" is one. */
  #isState(start: number, end: number, office: string | null): boolean {
    return this.actors.some(
      (actor) =>
        (actor.start <= start && actor.end >= start + Math.min(end - start, 4)) ||
        (office === null && actor.kind !== 'capital' && actor.start < end && start < actor.end),
    );
  }

  /** The office that stands at an offset, with what says that somebody holds it no more. */
  office(words: string, at: number): string {
    return nameOfOffice(words, this.text.slice(Math.max(0, at - 30), at));
  }

  /** Several names in one list. */
  list(
    names: string,
    at: number,
    office: string | null,
    country: (index: number, own: Span) => CountryCode | null,
    onlyFull = false,
  ): void {
    let from = 0;
    for (const [i, name] of names.split(JOINTS).entries()) {
      from = names.indexOf(name, from);
      if (onlyFull && !name.includes(' ')) continue;
      this.add(name, at + from, office, (own) => country(i, own));
      from += name.length;
    }
  }
}

/** The people that a sentence names with their offices, and by full names that do something. */
export function peopleIn(text: string, actors: readonly ActorMention[]): PersonMention[] {
  const mentions = new Mentions(text, actors);
  const nobody = (): null => null;
  if (OFFICE_STEM.test(text)) addOfficials(mentions);
  for (const { index, groups } of matchesOf(text, FOR))
    mentions.add(groups?.name, index, null, ({ end }) => countryFor(text, actors, end));
  for (const { index, groups } of matchesOf(text, LIST)) mentions.list(groups?.names ?? '', index, null, nobody, true);
  for (const each of [MET, DONE_BY]) {
    for (const { index, 0: whole, groups } of matchesOf(text, each)) {
      const { name = '', second } = groups ?? {};
      const end = index + whole.length;
      const at = second === undefined ? end - name.length : text.lastIndexOf(name, end - second.length - 5);
      mentions.add(name, at, null, nobody);
      mentions.add(second, end - (second ?? '').length, null, nobody);
    }
  }
  for (const { index, groups } of matchesOf(text, ACTS)) mentions.add(groups?.name, index, null, nobody);
  return mentions.found.sort((a, b) => a.start - b.start);
}

function addOfficials(mentions: Mentions): void {
  for (const { index, 0: office } of matchesOf(mentions.text, OFFICES)) {
    const own = { start: index, end: index + office.length };
    if (!addBehind(mentions, office, own)) addApposed(mentions, office, own);
  }
}

/** The names behind an office; false where there is none. */
function addBehind(mentions: Mentions, words: string, { start, end }: Span): boolean {
  const { text, actors } = mentions;
  for (const shape of [NAMES, SEATED, WAS]) {
    shape.lastIndex = end;
    const match = shape.exec(text);
    const { names, of = '' } = match?.groups ?? {};
    if (!match || names === undefined) continue;
    const at = end + match[0].length - names.length;
    const office = mentions.office(words, start);
    const list = names.split(JOINTS);
    if (of !== '' && NOBLE.test(words)) return true;
    const before = mentions.found.length;
    if (list.length > 1 && isOfMany(words)) {
      const states = countriesOf(text, actors, { start, end: at }, list.length);
      mentions.list(names, at, office, (i) => states[i] ?? null);
      return mentions.found.length > before;
    }
    const lead = { start: start - OFFICE_LEAD, end: Math.min(end + of.length + 8, at) };
    // "the ambassador to Chile" is not of Chile: what stands before the office counts.
    const near = shape === SEATED ? { ...lead, end: start } : lead;
    const [first = ''] = list;
    mentions.add(first, at, office, (own) => countryNear(text, actors, near, own));
    const second = list.length === 2 && names.includes(' and ') ? list[1] : undefined;
    if (second?.includes(' ')) mentions.add(second, at + names.length - second.length, null, () => null);
    return mentions.found.length > before;
  }
  return false;
}

function addApposed(mentions: Mentions, words: string, { start, end }: Span): void {
  const { text, actors } = mentions;
  const from = Math.max(0, start - FARTHEST_NAME);
  const match = APPOSED.exec(text.slice(from, start));
  const name = match?.groups?.name;
  if (!match || name === undefined) return;
  const at = from + match.index;
  const of = actors.find((actor) => /^\sof\s(?:the\s)?$/.test(text.slice(end, actor.start)));
  const near = { start: at + name.length, end: text.startsWith(' of ', end) ? end + 25 : end };
  mentions.add(name, at, mentions.office(words, start), (own) => of?.code ?? countryNear(text, actors, near, own));
}
