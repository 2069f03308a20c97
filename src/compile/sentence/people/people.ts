/** Who is who in an article: what is said of a person once holds for the name alone later. */
import { matchesOf } from '../../../text/matches.js';
import type { CountryCode } from '../../../model.js';
import type { ActorMention } from '../actors.js';
import { peopleIn, type PersonMention } from './mentions.js';
import { NAMED_BEFORE, NO_NAME_BEFORE } from './words.js';

export type { PersonMention } from './mentions.js';

interface Known extends PersonMention {
  /** The year in which the office was last said; null where no date was. */
  year: number | null;
}

/** Where the family's name stands first, and is what a person is called by: "Xi Jinping", "Xi". */
const FAMILY_FIRST: ReadonlySet<CountryCode> = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'KOR', 'PRK']);

/** "Roa's counterpart", "Roa's Chilean successor": somebody else is told of. */
const WHOSE_OTHER =
  /^['’]s?\s(?:[\p{L}-]+\s){0,2}?(?:counterpart|colleague|successor|predecessor|opponent|rival|deputy|wife|widow|son|daughter|brother|father)\b/u;

/** "at the statue of General Roa": who only has a monument does nothing. */
const STATUE_OF =
  /\b(?:statues?|monuments?|busts?|portraits?|memorials?|tombs?|graves?|mausoleum)\s(?:of|to)\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/u;

/** A word that may be somebody's name; "Rapacki–Gomułka" is a plan's. */
const NAME = /(?<!–)\p{Lu}[\p{L}\p{M}'’-]*[\p{L}\p{M}](?!–)/gu;

/** The people of one article. */
export class People {
  readonly #known = new Map<string, Known>();
  /** Names that two people share. */
  readonly #shared = new Set<string>();
  #last: { text: string; named: boolean; year: number | null; people: PersonMention[] } | null = null;

  /**
   * The people of a sentence, completed by what was said of them before.
   * @param year Of what is told; an office that was said of another year is not carried to it.
   */
  read(text: string, actors: readonly ActorMention[], year: number | null = null): PersonMention[] {
    // A statement that is its whole sentence is read again when it is told.
    const last = this.#last;
    if (last?.text === text && actors.length > 0 === last.named && year === last.year) return last.people;
    const people = this.#readAnew(text, actors, year);
    this.#last = { text, named: actors.length > 0, year, people };
    return people;
  }

  #readAnew(text: string, actors: readonly ActorMention[], year: number | null): PersonMention[] {
    const found = peopleIn(text, actors).map((person) => this.#completed(person, year));
    return [...found, ...this.#again(text, found, year)]
      .filter(({ end }) => !WHOSE_OTHER.test(text.slice(end, end + 60)))
      .filter(({ start }) => !STATUE_OF.test(text.slice(Math.max(0, start - 60), start)))
      .sort((a, b) => a.start - b.start);
  }

  /** Keeps what is known of a person. */
  learn(person: PersonMention, year: number | null = null): void {
    const before = this.#known.get(person.name);
    const known = {
      ...person,
      office: person.office ?? before?.office ?? null,
      year: person.office === null ? (before?.year ?? null) : year,
      country: person.country ?? before?.country ?? null,
    };
    this.#known.set(person.name, known);
    const surname = surnameOf(person.name);
    if (surname !== null) this.#known.set(surname, known);
    const family = known.country !== null && FAMILY_FIRST.has(known.country) ? familyOf(person.name) : null;
    if (family === null || this.#shared.has(family)) return;
    const other = this.#known.get(family);
    if (other === undefined || other.name === known.name) this.#known.set(family, known);
    else {
      this.#shared.add(family);
      this.#known.delete(family);
    }
  }

  #completed(person: PersonMention, year: number | null): PersonMention {
    const before = this.#known.get(person.name);
    // "King Saud" is not Ibn Saud: who reigns is called by the first name, which no family name stands for.
    const isOther = before && before.name !== person.name && REIGNS.test(person.office ?? '');
    const whole = {
      ...person,
      name: before && !isOther && before.name.endsWith(` ${person.name}`) ? before.name : person.name,
      country: person.country ?? (isOther ? null : before?.country) ?? null,
    };
    this.learn(whole, year);
    return { ...whole, office: person.office ?? (isOther ? null : officeIn(before, year)) };
  }

  /** Surnames of people named before: "Svilanović and Prlić signed". */
  #again(text: string, found: readonly PersonMention[], year: number | null): PersonMention[] {
    if (this.#known.size === 0) return [];
    const more: PersonMention[] = [];
    for (const match of matchesOf(text, NAME)) {
      const word = match[0].replace(/['’]s$/, '');
      const known = this.#known.get(word);
      const [start, end] = [match.index, match.index + word.length];
      if (!known || found.some((other) => start < other.end && other.start < end)) continue;
      if (isOfLongerName(text, start, end, known.name) || more.some(({ name }) => name === known.name)) continue;
      more.push({ start, end, name: known.name, office: officeIn(known, year), country: known.country });
    }
    return more;
  }
}

const REIGNS = /\b(?:king|queen|emperor|empress|tsar|sultan|emir|pope|prince|princess)$/;

/** An office is told of the year in which it was said; in another it may be another's. */
function officeIn(known: Known | undefined, year: number | null): string | null {
  if (!known || known.office === null) return null;
  return known.year === year ? known.office : null;
}

/** "Rajnath Singh" is not the Singh who was named before, nor is "Burlingame Treaty" Burlingame. */
function isOfLongerName(text: string, start: number, end: number, name: string): boolean {
  if (/^\s\p{Lu}/u.test(text.slice(end)) || NAMED_BEFORE.test(text.slice(end, end + 40))) return true;
  const before = /(?<!\p{L})\p{Lu}[\p{L}\p{M}.’'-]*\s$/u.exec(text.slice(0, start))?.[0].trim();
  if (before === undefined || NO_NAME_BEFORE.test(before)) return false;
  return !name.split(' ').includes(before);
}

function surnameOf(name: string): string | null {
  const words = name.split(/\s/);
  const last = words.at(-1) ?? '';
  // "Ibn Saud", "Mohammed bin Salman": the father's name alone is his; "Carl of Peru" is not Peru.
  if (/^(?:ibn|bin|bint|abu|of)$/i.test(words.at(-2) ?? '')) return null;
  return words.length > 1 && last.length > 3 && !/^[IVX]+$/.test(last) ? last : null;
}

function familyOf(name: string): string | null {
  const words = name.split(/\s/);
  return words.length > 1 ? (words[0] ?? null) : null;
}
