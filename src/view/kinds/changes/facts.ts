/** Changes of status as facts. */
import type { Relation } from '../../../model.js';
import { ALSO_GIVEN } from '../../words/bound.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export function changeFacts({ id, statusChanges }: Relation): FactRow[] {
  return statusChanges.map(({ date, change, by, account, how, oneSide, full, source }) => {
    const said = [
      account ? ALSO_GIVEN : null,
      how ?? null,
      oneSide ? 'one side' : null,
      full ? 'full relations' : null,
    ];
    const text = said.filter((each) => each !== null).join('; ');
    return fact(id, 'status', { date: date.edtf, kind: change, country: by, text: text === '' ? null : text, source });
  });
}
