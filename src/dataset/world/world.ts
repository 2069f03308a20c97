/** The world table, asked for what a lookup needs and no more. */
import type { CountryCode, Edtf, Party, Relation } from '../../model.js';
import type { HeadRow } from '../heads.js';
import { wordsOf } from '../search/words.js';

/** Pairs that have an article are none of it. Lists are in order of relation id. */
export interface World {
  /** The day, or month, of the articles that the table was made from. */
  readonly day: Edtf;
  /** How many pairs it has. */
  readonly size: number;
  relation(id: string): Relation | null;
  /** The relation of these two, in either order, or null. */
  between(a: CountryCode, b: CountryCode): Relation | null;
  /** What it has to say of these two beside an article on them, or null. */
  beside(a: CountryCode, b: CountryCode): Relation | null;
  relationsOf(code: CountryCode): Relation[];
  /** True when there is a relation of this country, or of these two: without reading it. */
  has(a: CountryCode, b?: CountryCode): boolean;
  /** The parties by code, and how many relations each has. */
  countries(): { code: CountryCode; name: string; relations: number }[];
  /** How many relations a country has. */
  countOf(code: CountryCode): number;
  /** Those with whom a country has relations, in order of relation. */
  partnersOf(code: CountryCode): Party[];
  /** The relations with a mission in one of these cities, by their keys: see `cityKey`. */
  inCities(keys: ReadonlySet<string>): Relation[];
  /** The relations that may have an event of this day of a year, "11-27"; others may be among them. */
  onDay(day: string): Relation[];
  all(): Iterable<Relation>;
  /** A row of a list for each relation, or for each of a country. */
  heads(code?: CountryCode): HeadRow[];
}

/** The words of a city's name, folded as a search compares them. */
export const cityKey = (city: string): string =>
  wordsOf(city)
    .map(({ folded }) => folded)
    .join(' ');
