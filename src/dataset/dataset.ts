/** A dataset in memory, and what any dataset answers. */
import { DATASET_VERSION, type CountryCode, type Dataset as DatasetFile, type Party, type Relation } from '../model.js';
import { headOf, type RelationHead } from './head.js';
import type { HeadRow } from './heads.js';
import type { SearchIndex } from './search/index.js';
import type { CountryData } from './country-data/facts.js';
import type { LineSelection } from './timeline/event-line.js';
import type { DatedEvent } from './timeline/order.js';
import type { EventSelection } from './timeline/selection.js';
import type { World } from './world/world.js';

/** What queries would otherwise read every record for. */
export interface Prepared {
  /** Rows of a list: of the relations of a country, or of all. */
  heads(code: CountryCode | null): HeadRow[];
  /** The relations that may have an event of this day of a year, "11-27"; others may be among them. */
  onDay(day: string): Relation[];
  /** The relations in which a former state stood for a party. */
  withFormer(code: CountryCode): Relation[];
  /**
   * The selected events of all relations of a country that have an article, in the order of a timeline, each read when it is come to.
   * `isHidden` leaves out the relations with some partners.
   */
  timeline(
    code: CountryCode,
    selection: EventSelection,
    isHidden?: (partner: CountryCode) => boolean,
  ): Iterable<DatedEvent>;
  /** The lines of a country's selected events in pieces of whole lines, in order; null or absent where none are prepared. */
  lines?(code: CountryCode, selection: LineSelection): Iterable<string> | null;
  search: SearchIndex;
}
/**
 * A dataset, asked for what a lookup needs and no more, so that it need not all be in memory. Lists are in order of
 * relation id. Objects belong to the dataset: do not change them.
 *
 * The bundled one knows more pairs than have an article: those of the world table. Whoever names a pair or a country gets
 * them too (`relation`, `between`, `has`, `countries`, `partnersOf`); what lists relations lists those with an article.
 */
export interface Dataset {
  /** The file, as the user named it; for the bundled dataset its place. */
  readonly path: string;
  /** How many relations with an article it has. */
  readonly size: number;
  /** The relations that have no article; null for a dataset that somebody compiled. */
  readonly world: World | null;
  /** What country data says of each country; null for a dataset that somebody compiled. */
  readonly countryData: CountryData | null;
  /** What of it comes from the user's library, which stands before the bundled articles; absent where there is none. */
  readonly library?: {
    has(a: CountryCode, b: CountryCode): boolean;
    /** True where there is a bundled article on the two as well. */
    hides(a: CountryCode, b: CountryCode): boolean;
  };
  /** The relation with this id, or null. */
  relation(id: string): Relation | null;
  /** The relation whose parties have these two codes (`ALB`, `SRB`), in either order, or null. Names are read by `locate`. */
  between(a: CountryCode, b: CountryCode): Relation | null;
  /** All relations with this party that have an article. */
  relationsOf(code: CountryCode): Relation[];
  /** True when there is a relation of this country, or of these two: without reading it. */
  has(a: CountryCode, b?: CountryCode): boolean;
  /** The parties by code, under a name that a relation gives, and how many relations each has. */
  countries(): { code: CountryCode; name: string; relations: number }[];
  /** Those with whom a country has relations, in order of relation. */
  partnersOf(code: CountryCode): Party[];
  /** The head of every relation that has an article. */
  list(): RelationHead[];
  /** Every relation that has an article. */
  all(): Iterable<Relation>;
  /** What was worked out when the dataset was made ready for lookups; without it queries work it out themselves. */
  readonly prepared?: Prepared;
}
export function partiesOf(relations: readonly Pick<Relation, 'parties'>[]): ReturnType<Dataset['countries']> {
  const parties = new Map<CountryCode, { code: CountryCode; name: string; relations: number }>();
  for (const { code, name } of relations.flatMap((relation) => relation.parties)) {
    const party = parties.get(code) ?? { code, name, relations: 0 };
    party.relations += 1;
    parties.set(code, party);
  }
  return [...parties.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
export const sorted = (relations: readonly Relation[]): Relation[] =>
  [...relations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
export function indexed(file: DatasetFile, path: string): Dataset {
  const relations = sorted(file.relations);
  const has = (relation: Relation, code: CountryCode): boolean => relation.parties.some((p) => p.code === code);
  const between = (a: CountryCode, b: CountryCode): Relation | null =>
    relations.find((relation) => a !== b && has(relation, a) && has(relation, b)) ?? null;
  return {
    path,
    size: relations.length,
    world: null,
    countryData: null,
    relation: (id) => relations.find((relation) => relation.id === id) ?? null,
    between,
    relationsOf: (code) => relations.filter((relation) => has(relation, code)),
    has: (a, b) => (b === undefined ? relations.some((relation) => has(relation, a)) : between(a, b) !== null),
    countries: () => partiesOf(relations),
    partnersOf: (code) =>
      relations
        .filter((relation) => has(relation, code))
        .flatMap(({ parties }) => parties.filter((party) => party.code !== code)),
    list: () => relations.map(headOf),
    all: () => relations,
  };
}
/** A dataset over relations in memory, for tests and for programs that compile their own. Ids must differ. */

export function datasetOf(relations: readonly Relation[], path = '(memory)'): Dataset {
  return indexed({ version: DATASET_VERSION, relations: [...relations] }, path);
}
