/** Changes of status as facts. */
import type { Relation } from '../../../model.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export function changeFacts({ id, statusChanges }: Relation): FactRow[] {
  return statusChanges.map(({ date, change, by, source }) =>
    fact(id, 'status', { date: date.edtf, kind: change, country: by, source }),
  );
}
