/** Changes of status in a pipe. */
import type { Relation } from '../../../model.js';
import { nameOf } from '../../words/names.js';

export function changeLines({ statusChanges }: Relation): string[][] {
  return statusChanges.map(({ date, change, by }) => ['status', date.edtf, change, nameOf(by)]);
}
