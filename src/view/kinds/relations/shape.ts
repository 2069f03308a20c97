/** The fields of a list of relations, in the order of the JSON. */
import type { HeadRow } from '../../../dataset/heads.js';
import { date, source, type Fields } from '../../formats/shape.js';

export const HEADS: Fields<HeadRow> = {
  shape: {
    relation: true,
    title: true,
    parties: { code: true, name: true },
    established: date,
    events: true,
    statusChanges: true,
    trade: true,
    missions: true,
    communities: true,
    status: { state: true, certain: true, since: true, level: true },
    source,
  },
};
