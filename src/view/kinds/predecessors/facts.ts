/** Former states as facts. */
import type { Relation } from '../../../model.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export function predecessorFacts({ id, predecessors }: Relation): FactRow[] {
  return predecessors.map(({ party, states, date, source }) =>
    fact(id, 'predecessor', { date, country: party, text: states.join('; '), source }),
  );
}
