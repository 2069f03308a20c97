/** Changes of status in a pipe. */
import type { Relation, StatusChange } from '../../../model.js';
import { ALSO_GIVEN } from '../../words/bound.js';
import { nameOf } from '../../words/names.js';

/** What is to be known of a change besides: whether its date is one of several, how it was done, whether it is one side's or of full relations, of which time it is said, and whether it was on its date or after it. */
export const marksOf = ({ account, how, oneSide, full, asOf, date }: StatusChange): string[] => [
  account ? ALSO_GIVEN : '',
  how ?? '',
  oneSide ? 'one side' : '',
  full ? 'full relations' : '',
  asOf === undefined ? '' : `as of ${asOf}`,
  date.role === 'after' ? 'or after' : date.role === 'by' ? 'by then' : '',
];

export function changeLines({ statusChanges }: Relation): string[][] {
  return statusChanges.map((one) => ['status', one.date.edtf, one.change, nameOf(one.by), ...marksOf(one)]);
}
