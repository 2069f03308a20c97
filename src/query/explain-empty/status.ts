/** Why there is no status: nothing is stated for the time asked for. */
import { labelEdtf } from '../../dates/label.js';
import type { Edtf, Relation } from '../../model.js';
import { factsOf } from '../../status/facts.js';
import { statedBy } from './rows.js';

/** A sentence for stderr: the first change that the articles state, if they state any. */
export function explainNoStatus(relations: readonly Relation[], on: Edtf | null, name: string): string {
  const time = on === null ? '' : ` for ${labelEdtf(on)}`;
  const [only] = relations;
  const subject =
    relations.length === 1 && only !== undefined
      ? `${only.title}: ${statedBy(only)} no status${time}.`
      : `The ${relations.length} relations of ${name} state no status${time}.`;
  const first = relations
    .flatMap((relation) => factsOf(relation).dated)
    .sort((a, b) => a.bounds.first - b.bounds.first)[0]?.said[0];
  return first === undefined || first.date === null
    ? subject
    : `${subject} The first change that ${relations.length === 1 ? 'it states' : 'they state'} is of ${labelEdtf(first.date)}: ${first.change}.`;
}
