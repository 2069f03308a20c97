/** Minorities of one party's nation in the other party. */
import type { Bound, CommunityGroup, CountryCode, Edtf, Integer, Relation, Source } from '../model.js';

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
  /** Who is counted; null where the article does not say it. */
  group: CommunityGroup | null;
  /** The territory that the figure covers; null for the whole state. */
  territory: string | null;
  /** The years of several censuses together; null for one. */
  period: Edtf | null;
  /** Whose figure it is, in the words of the article. */
  accordingTo: string | null;
  /** The other party, whose people they are. */
  origin: CountryCode | null;
  /** True where the share is given with "about" or as a bound, beside a number of people. */
  shareApproximate: boolean;
  /** True where another figure for the same is told first. */
  account: boolean;
}

/** In order of relation, then of the article. */
export function communities(relations: readonly Relation[]): CommunityRow[] {
  return relations.flatMap((relation) =>
    relation.communities.map((community) => {
      const { people, country, population, populationMin, populationMax, sharePercent, year, note, source } = community;
      const { bound = null, group = null, territory = null, period = null, accordingTo = null } = community;
      const { shareApproximate = false, account = false } = community;
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
        group,
        territory,
        period,
        accordingTo,
        origin: relation.parties.find(({ code }) => code !== country)?.code ?? null,
        shareApproximate,
        account,
      };
    }),
  );
}
