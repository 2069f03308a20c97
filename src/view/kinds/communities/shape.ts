/** The fields of communities, in the order of the JSON. */
import type { CommunityRow } from '../../../query/communities.js';
import { source, type Fields } from '../../formats/shape.js';

export const community = {
  people: true,
  country: true,
  population: true,
  populationMin: true,
  populationMax: true,
  sharePercent: true,
  year: true,
  note: true,
  source,
  bound: true,
  group: true,
  territory: true,
  period: true,
  accordingTo: true,
} as const;

/** What only some figures have; last, so that the columns before them stay where they are. */
export const told = { shareApproximate: true, account: true } as const;

export const COMMUNITIES: Fields<CommunityRow> = {
  shape: { relation: true, ...community, origin: true, ...told },
};
