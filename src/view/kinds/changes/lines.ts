/** Changes of status in a pipe. */
import type { Relation } from '../../../model.js';
import { ALSO_GIVEN } from '../../words/bound.js';
import { nameOf } from '../../words/names.js';

/** What stands behind a change: whether its date is one of several, how it was done, and whether it is one side's or of full relations. */
export function changeLines({ statusChanges }: Relation): string[][] {
  return statusChanges.map(({ date, change, by, account, how, oneSide, full }) => [
    ...['status', date.edtf, change, nameOf(by)],
    ...[account ? ALSO_GIVEN : '', how ?? '', oneSide ? 'one side' : '', full ? 'full relations' : ''],
  ]);
}
