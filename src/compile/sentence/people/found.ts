/** The people that were found in one sentence: what is no person is refused, and nobody is kept twice. */
import type { CountryCode } from '../../../model.js';
import { pattern } from '../../../text/pattern.js';
import type { ActorMention } from '../actors.js';
import { countryBehind, type Span } from './country.js';
import { nameOfOffice } from './office.js';
import { ABBREVIATED, NAMES_THING, NO_PERSON, NO_PERSON_HEAD, OPENS_OFFICE } from './words.js';

export interface PersonMention {
  start: number;
  end: number;
  name: string;
  office: string | null;
  country: CountryCode | null;
}

/** An office in front of a name is read by itself. */
const OPENS_WITH_OFFICE = pattern('u')`^${OPENS_OFFICE}`;
const NOBLE = /^(?:(?:grand|crown)\s)?(?:prince|princess|duke|duchess|archduke)$/i;
const OF_HOUSE = /^\sof\s\p{Lu}[\p{L}\p{M}]+(?:[-\s]\p{Lu}[\p{L}\p{M}]+){0,2}/u;
/** What stands between the names of a list. */
export const JOINTS = /,\sand\s|,\s|\sand\s/;
/** "Sir Ann Roa" is later called Ann Roa, but "Lord Roa" nothing else. */
const STRUCK = /^(?:Sir|Dr\.?)\s/;
const trimmed = (name: string): string => name.replace(/['’]s$/, '').replace(/\.$/, '');

/** Finds the people of one sentence. */
export class Found {
  readonly found: PersonMention[] = [];

  constructor(
    readonly text: string,
    readonly actors: readonly ActorMention[],
  ) {}

  /** Keeps a name that is a person's; `country` is asked only for such. */
  add(name: string | undefined, at: number, office: string | null, country: (own: Span) => CountryCode | null): void {
    const title = STRUCK.exec(name ?? '')?.[0].length ?? 0;
    if (name === undefined || NO_PERSON.test(name.slice(title))) return;
    if (title > 0) {
      this.add(name.slice(title), at + title, office, country);
      return;
    }
    const own = trimmed(name) + (this.#house(name, at, office) ?? '');
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

  /** "Prince Alexander of Battenberg": a house or a land that is no state belongs to the name. */
  #house(name: string, at: number, office: string | null): string | undefined {
    if (!NOBLE.test(office ?? '') || /\s/.test(name)) return undefined;
    const end = at + name.length;
    const of = OF_HOUSE.exec(this.text.slice(end, end + 40))?.[0];
    return this.actors.some(({ start }) => start >= end && start < end + (of?.length ?? 0)) ? undefined : of;
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
  office(words: string, at: number): string | null {
    const end = at + words.length;
    return nameOfOffice(words, this.text.slice(Math.max(0, at - 30), at), this.text.slice(end, end + 60));
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
