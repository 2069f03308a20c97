/** `relations list`: every relation in the dataset. */
import type { ExitName } from '../../errors.js';
import { allHeadRows, headRowsOf } from '../../query/list.js';
import { headColumns } from '../../view/kinds/relations/columns.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';

export async function run(context: Context, _words: readonly string[], options: { all?: boolean }): Promise<ExitName> {
  const dataset = await context.dataset();
  const rows = options.all === true ? allHeadRows(dataset) : headRowsOf(dataset, null);
  context.print(await printed({ rows, columns: headColumns(), fields: HEADS }, context.look));
  if (rows.length > 0) return 'found';
  context.nothing(`There is no relation in ${dataset.path}.`);
  return 'nothing';
}
