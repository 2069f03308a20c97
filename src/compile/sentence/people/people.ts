/** People in a sentence: name, office, and the state that they are of. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { CountryCode } from '../../../model.js';
import type { ActorMention } from '../actors.js';
import {
  ABBREVIATED,
  FULL_NAME,
  NAMES_THING,
  NO_PERSON,
  NO_PERSON_HEAD,
  OFFICE,
  OFFICE_STEM,
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
const OF = part`_of_(the_)?(?<of>\p{Lu}[\p{L}-]+(_(and_)?\p{Lu}[\p{L}-]+){0,3}(_${BODY})?)`;
const TITLED = pattern('gu')`
  (?<![\p{L}-])(?<office>${OFFICE})(${OF})?,?_(?<name>${PERSON_NAME})(_and_(?<second>${FULL_NAME}))?`;
const BEFORE_NAME = oneOf`
  met(_with)? received(_by)? talks_with meeting_with (counterpart|colleague|successor),? appointed named accredited expelled`;
const MET = pattern('gu')`\b${BEFORE_NAME}_(?<name>${FULL_NAME})`;
const START = part`(?<![\p{L}.-]_?)`;
/** "Edi Rama, the prime minister of Albania" */
const APPOSED = pattern('gu')`
  ${START}(?<name>${FULL_NAME}),_((the|an?|then|its|first|last|former)_)?([\p{L}-]+_){0,3}?(?<office>${OFFICE})(?![\p{L}-])`;
/** "The first prime minister to come was Indira Gandhi" */
const WAS = pattern('gu')`(?<![\p{L}-])(?<office>${OFFICE})(_\p{Ll}+){0,6}_was_(?<name>${FULL_NAME})`;
const PAIR = pattern('gu')`
  ${START}(?<name>${FULL_NAME})_and_(?<second>${FULL_NAME})_(\p{Ll}+ed|met|were|had|held|spoke|made)\b`;
const DOES = oneOf`
  was were is has had and also then \p{Ll}+ed met came went flew took gave made paid held paid spoke said told led became sent began put`;
const ACTS = pattern('gu')`${START}(?<name>${FULL_NAME})(?=(,?_|,_who_)${DOES}\b)`;

/** How far before an office the state that it is of may end: "the Albanian deputy". */
const OFFICE_LEAD = 14;

const trimmed = (name: string): string => name.replace(/['’]s$/, '').replace(/\.$/, '');

/** The people that a sentence names with their offices, and by full names that do something. */
export function peopleIn(text: string, actors: readonly ActorMention[]): PersonMention[] {
  const found: PersonMention[] = [];
  const add = (name: string | undefined, at: number, office: string | null, span: readonly [number, number]): void => {
    if (name === undefined || NO_PERSON.test(name)) return;
    const own = trimmed(name);
    if (NO_PERSON_HEAD.test(own) || NAMES_THING.test(own) || ABBREVIATED.test(own)) return;
    const end = at + own.length;
    // "President of Serbia": a state is no person.
    if (actors.some((actor) => actor.start <= at && actor.end >= at + Math.min(own.length, 4))) return;
    if (found.some((other) => at < other.end && other.start < end)) return;
    found.push({
      start: at,
      end,
      name: own,
      office: office === null ? null : plain(office),
      country: countryBehind(text, actors, end) ?? countryNear(text, actors, span),
    });
  };
  const titled = OFFICE_STEM.test(text);
  for (const match of titled ? matchesOf(text, TITLED) : []) {
    const { office = '', name, second } = match.groups ?? {};
    const end = match.index + match[0].length;
    const of = match.groups?.of?.length ?? 0;
    const span = [match.index - OFFICE_LEAD, match.index + office.length + of + 8] as const;
    const first = match[0].lastIndexOf(
      name ?? '',
      second === undefined ? undefined : match[0].length - second.length - 5,
    );
    const nameEnd = match.index + first + (name ?? '').length;
    // "Councillor Anna Smith of Peru": the state behind the name.
    const behind =
      second === undefined ? (/^\sof\s(?:the\s)?(?=\p{Lu})/u.exec(text.slice(nameEnd))?.[0].length ?? 0) : 0;
    const spanOf = [span[0], Math.min(span[1], match.index + first)] as const;
    add(name, match.index + first, office, behind > 0 ? [nameEnd + behind, nameEnd + behind + 1] : spanOf);
    if (second !== undefined) add(second, end - second.length, /s$/.test(office) ? office : null, [end, end]);
  }
  for (const match of titled ? matchesOf(text, APPOSED) : []) {
    const { name = '', office = '' } = match.groups ?? {};
    add(name, match.index, office, [
      match.index + name.length,
      match.index + match[0].length + (text.startsWith(' of ', match.index + match[0].length) ? 25 : 0),
    ]);
  }
  for (const match of titled ? matchesOf(text, WAS) : []) {
    const { name = '', office = '' } = match.groups ?? {};
    add(name, match.index + match[0].length - name.length, office, [match.index - 14, match.index + office.length + 8]);
  }
  for (const match of matchesOf(text, PAIR)) {
    const { name = '', second = '' } = match.groups ?? {};
    add(name, match.index, null, [0, 0]);
    add(second, match.index + name.length + 5, null, [0, 0]);
  }
  for (const match of matchesOf(text, MET)) {
    const { name = '' } = match.groups ?? {};
    add(name, match.index + match[0].length - name.length, null, [0, 0]);
  }
  for (const match of matchesOf(text, ACTS)) add(match.groups?.name, match.index, null, [0, 0]);
  return found.sort((a, b) => a.start - b.start);
}

/** "Prime Ministers" of two is the prime minister of each. */
function plain(office: string): string {
  const one = office
    .replace(/\s(?:of|for)\s.*$/u, (of) => of)
    .replace(/(?<=minister|president|ambassador|king|secretary)s$/i, '');
  return /^(?:Sir|Dr\.?|Lord|Count|Sheikh|Imam|Khan|Shah|Ban)$/.test(one) ? one : one.toLowerCase();
}

/** "President Chirac of France" */
const OF_STATE = /^\sof\s(?:the\s)?/;
function countryBehind(text: string, actors: readonly ActorMention[], end: number): CountryCode | null {
  const joint = OF_STATE.exec(text.slice(end, end + 10))?.[0].length;
  if (joint === undefined) return null;
  return actors.find(({ start, place }) => !place && (start === end + joint || start === end + 4))?.code ?? null;
}

/** "President Roa of Peru and Premier Li": the state before "and" is the other one's. */
const ANOTHERS = /^[^.;]{0,20}(?:\sand|,)\s/;
/** The state whose name stands at the office: "the Albanian prime minister", "Serbia's", "the president of Croatia". */
function countryNear(
  text: string,
  actors: readonly ActorMention[],
  [from, to]: readonly [number, number],
): CountryCode | null {
  return (
    actors.findLast(
      ({ start, end, place }) =>
        end >= from &&
        start < to &&
        !place &&
        !(start < from + OFFICE_LEAD && ANOTHERS.test(text.slice(end, from + OFFICE_LEAD))),
    )?.code ?? null
  );
}

/** Who is who in an article: what is said of a person once holds for the name alone later. */
export class People {
  readonly #known = new Map<string, PersonMention>();
  #last: { text: string; named: boolean; people: PersonMention[] } | null = null;

  /** The people of a sentence, completed by what was said of them before. */
  read(text: string, actors: readonly ActorMention[]): PersonMention[] {
    // A statement that is its whole sentence is read again when it is told.
    if (this.#last?.text === text && actors.length > 0 === this.#last.named) return this.#last.people;
    const people = this.#readAnew(text, actors);
    this.#last = { text, named: actors.length > 0, people };
    return people;
  }

  #readAnew(text: string, actors: readonly ActorMention[]): PersonMention[] {
    const found = peopleIn(text, actors).map((person) => this.#completed(person));
    return [...found, ...this.#again(text, found)].sort((a, b) => a.start - b.start);
  }

  /** Keeps what is known of a person. */
  learn(person: PersonMention): void {
    const before = this.#known.get(person.name);
    const known = {
      ...person,
      office: person.office ?? before?.office ?? null,
      country: person.country ?? before?.country ?? null,
    };
    this.#known.set(person.name, known);
    const surname = surnameOf(person.name);
    if (surname !== null) this.#known.set(surname, known);
  }

  #completed(person: PersonMention): PersonMention {
    const before = this.#known.get(person.name);
    const whole = {
      ...person,
      name: before && before.name.endsWith(` ${person.name}`) ? before.name : person.name,
      office: person.office ?? before?.office ?? null,
      country: person.country ?? before?.country ?? null,
    };
    this.learn(whole);
    return whole;
  }

  /** Surnames of people named before: "Svilanović and Prlić signed". */
  #again(text: string, found: readonly PersonMention[]): PersonMention[] {
    if (this.#known.size === 0) return [];
    const more: PersonMention[] = [];
    for (const match of matchesOf(text, /\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
      const word = trimmed(match[0]);
      const person = this.#known.get(word);
      const [start, end] = [match.index, match.index + word.length];
      if (!person || found.some((other) => start < other.end && other.start < end)) continue;
      if (!more.some(({ name }) => name === person.name)) more.push({ ...person, start, end });
    }
    return more;
  }
}

function surnameOf(name: string): string | null {
  const words = name.split(/\s/);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 3 && !/^[IVX]+$/.test(last) ? last : null;
}
