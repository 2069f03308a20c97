/** A relation as it is shown: the record, and what country data says of the two. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Relation } from '../../model.js';
import { pairDataOf, type PairData } from './pair.js';

export interface ShownRelation extends Relation {
  /** Absent where country data says nothing of the two, and for a dataset that somebody compiled. */
  countryData?: PairData;
}

export function shown(relation: Relation, { countryData }: Pick<Dataset, 'countryData'>): ShownRelation {
  const [a, b] = relation.parties;
  const data =
    countryData === null || a === undefined || b === undefined ? null : pairDataOf(countryData, [a.code, b.code]);
  return data === null ? relation : { ...relation, countryData: data };
}
