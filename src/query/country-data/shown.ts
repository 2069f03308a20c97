/** A relation as it is shown: the record, and what country data says of the two. */
import { inTitleOrder, relationId } from '../../countries/pair.js';
import type { Dataset } from '../../dataset/dataset.js';
import { worldRecord } from '../../dataset/world/record.js';
import type { Party, Relation } from '../../model.js';
import { pairDataOf } from './pair.js';

type Known = Pick<Dataset, 'countryData'>;

export function shown(relation: Relation, { countryData }: Known): Relation {
  const [a, b] = relation.parties;
  const data =
    countryData === null || a === undefined || b === undefined ? null : pairDataOf(countryData, [a.code, b.code]);
  return data === null ? relation : { ...relation, countryData: data };
}

/**
 * Two countries of whose relations nothing is stated: a record without facts, which says no more than country data does of the two. Null
 * where that says nothing either.
 */
export function unstated([a, b]: readonly [Party, Party], known: Known): Relation | null {
  const parties = inTitleOrder(a, b);
  const codes = [parties[0].code, parties[1].code] as const;
  // A record without facts has no source, and so no day.
  const relation = worldRecord({ id: relationId(parties), parties: codes, facts: [] }, '..');
  const record = shown(relation, known);
  return record.countryData === undefined ? null : record;
}
