/** Changes of status as facts. */
import type { Relation } from '../../../model.js';
import { fact, type FactRow } from '../../formats/fact-row.js';
import { marksOf } from './lines.js';

export function changeFacts({ id, statusChanges }: Relation): FactRow[] {
  return statusChanges.map((one) => {
    const text = marksOf(one)
      .filter((mark) => mark !== '')
      .join('; ');
    const { date, change, by, source } = one;
    return fact(id, 'status', { date: date.edtf, kind: change, country: by, text: text === '' ? null : text, source });
  });
}
