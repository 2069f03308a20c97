/** A relation as it is shown: the record, and what country data says of the two. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Relation } from '../../model.js';
import { pairDataOf } from './pair.js';

export function shown(relation: Relation, { countryData }: Pick<Dataset, 'countryData'>): Relation {
  const [a, b] = relation.parties;
  const data =
    countryData === null || a === undefined || b === undefined ? null : pairDataOf(countryData, [a.code, b.code]);
  return data === null ? relation : { ...relation, countryData: data };
}
