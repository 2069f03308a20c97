/** Minorities of one party's nation in the other party. */
import type { Bound, CountryCode, Integer, Relation, Source } from '../model.js';

export interface CommunityRow {
  relation: string;
  people: string;
  country: CountryCode;
  population: Integer | null;
  populationMin: Integer | null;
  populationMax: Integer | null;
  sharePercent: number | null;
  year: Integer | null;
  note: string | null;
  source: Source;
  bound: Bound | null;
}

/** In order of relation, then of the article. */
export function communities(relations: readonly Relation[]): CommunityRow[] {
  return relations.flatMap((relation) =>
    relation.communities.map((community) => {
      const { people, country, population, populationMin, populationMax, sharePercent, year, note, source } = community;
      const { bound = null } = community;
      return {
        relation: relation.id,
        people,
        country,
        population,
        populationMin,
        populationMax,
        sharePercent,
        year,
        note,
        source,
        bound,
      };
    }),
  );
}
