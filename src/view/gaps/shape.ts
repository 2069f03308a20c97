/** The fields of gaps, in the order of the JSON. */
import type { GapRow } from '../../query/gaps.js';
import { source, type Fields } from '../formats/shape.js';

export const GAP_FIELDS: Fields<GapRow> = {
  shape: {
    ...{ country: true, gap: true, since: true, certain: true, accreditedFrom: true, relation: true },
    ...{ source, continents: true },
  },
};
