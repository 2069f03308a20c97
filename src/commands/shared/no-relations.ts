/** What is said on stderr where two countries have no relation, or one has none. */
import type { Dataset } from '../../dataset/dataset.js';
import { explainNoRelations, leadOn } from '../../query/explain-empty/relations.js';
import type { Located } from '../../query/locate.js';
import type { Context } from './context.js';

/** What is missing and what there is, in a line; below it how to have an article, unless that is `toldNext`. */
export function tellNoRelations(context: Context, dataset: Dataset, located: Located, toldNext = false): void {
  context.nothing(explainNoRelations(dataset, located));
  const further = toldNext ? null : leadOn(located, dataset.world !== null);
  if (further !== null) context.note(further);
}
