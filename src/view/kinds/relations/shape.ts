/** The fields of a list of relations, in the order of the JSON. */
import { COUNTED, type Counted } from '../../../dataset/head.js';
import type { HeadRow } from '../../../dataset/heads.js';
import { date, source, type Fields } from '../../formats/shape.js';

const counts = Object.fromEntries(COUNTED.map((key) => [key, true])) as Record<Counted, true>;

export const HEADS: Fields<HeadRow> = {
  shape: {
    relation: true,
    title: true,
    parties: { code: true, name: true },
    established: date,
    ...counts,
    status: { state: true, certain: true, since: true, level: true },
    source,
  },
};
