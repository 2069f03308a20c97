/** A dataset of articles, and the world table beside it. */
import type { CountryCode, Party, Relation } from '../../model.js';
import type { CountryData } from '../country-data/facts.js';
import type { Dataset } from '../dataset.js';
import type { World } from './world.js';

export type Counted = ReturnType<Dataset['countries']>;

/** What the package has beside its articles; each is opened when it is first needed. */
export interface Beside {
  world: () => World | null;
  countryData: () => CountryData | null;
}

/** Most lookups are of pairs that have an article, and need nothing beside it. */
export function withWorld(articles: Dataset, beside: Beside): Dataset {
  let opened: World | null | undefined;
  let data: CountryData | null | undefined;
  const world = (): World | null => (opened === undefined ? (opened = beside.world()) : opened);
  return {
    ...articles,
    get world() {
      return world();
    },
    get countryData() {
      return data === undefined ? (data = beside.countryData()) : data;
    },
    relation: (id) => articles.relation(id) ?? world()?.relation(id) ?? null,
    between: (a, b) => articles.between(a, b) ?? world()?.between(a, b) ?? null,
    has: (a, b) => articles.has(a, b) || world()?.has(a, b) === true,
    countries: () => summed(articles.countries(), world()?.countries() ?? []),
    partnersOf: (code: CountryCode): Party[] => [...articles.partnersOf(code), ...(world()?.partnersOf(code) ?? [])],
  };
}

/** What two have together, in order of code, without what is in both: `twice`. */
export function summed(first: Counted, second: Counted, twice: Counted = []): Counted {
  const both = new Map(twice.map(({ code, relations }) => [code, relations]));
  const parties = new Map(second.map((party) => [party.code, party]));
  for (const { code, name, relations } of first) {
    const others = (parties.get(code)?.relations ?? 0) - (both.get(code) ?? 0);
    parties.set(code, { code, name, relations: relations + others });
  }
  return [...parties.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** All relations of a country, with an article or without, in order of id. */
export function allRelationsOf(dataset: Dataset, code: CountryCode): Relation[] {
  return [...dataset.relationsOf(code), ...(dataset.world?.relationsOf(code) ?? [])].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
