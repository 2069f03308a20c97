/** Former states in a pipe. */
import type { Relation } from '../../../model.js';
import { field, nameOf } from '../../words/names.js';

export function predecessorLines({ predecessors }: Relation): string[][] {
  return predecessors.map(({ date, party, states }) => ['predecessor', field(date), nameOf(party), states.join('; ')]);
}
