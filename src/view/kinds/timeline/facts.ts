/** Events as facts. */
import type { Relation } from '../../../model.js';
import { timeline } from '../../../query/timeline.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export function eventFacts(relation: Relation): FactRow[] {
  return timeline([relation]).map(({ date, kind, text, source }) =>
    fact(relation.id, 'event', { date: date.edtf, kind, text, source }),
  );
}
