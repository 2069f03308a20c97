/** The fields of compared countries, in the order of the JSON. */
import type { CountryComparison } from '../../query/compare/countries.js';
import type { Fields, Shape } from '../formats/shape.js';
import { TIMELINE } from '../kinds/timeline/shape.js';
import { COMMUNITY_RANKS } from '../rank/shape.js';

const stand = { country: true, relation: true, state: true, since: true, certain: true } as const;
const count = { kind: true, count: true, bound: true } as const;
type Partners = Shape<NonNullable<CountryComparison['exports']>>;
const partners: Partners = { year: true, partners: { country: true, percent: true } };

export const COMPARISON: Fields<CountryComparison> = {
  shape: {
    country: { code: true, name: true },
    relations: { state: true, count: true },
    between: stand,
    differing: stand,
    sends: count,
    receives: count,
    neighbours: true,
    exports: partners,
    imports: partners,
    organisations: true,
    communities: COMMUNITY_RANKS.shape,
    latest: TIMELINE.shape,
  },
};
