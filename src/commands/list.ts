/** `relations list`: every relation in the dataset. */
import type { ExitName } from '../errors.js';
import { headRowsOf } from '../query/heads.js';
import { headColumns } from '../view/columns/heads.js';
import { HEADS } from '../view/formats/shapes.js';
import { printed } from '../view/listing.js';
import type { Context } from './context.js';

export async function run(context: Context): Promise<ExitName> {
  const dataset = await context.dataset();
  const rows = headRowsOf(dataset, null);
  context.print(await printed({ rows, columns: headColumns(), fields: HEADS }, context.look));
  if (rows.length > 0) return 'found';
  context.nothing(`There is no relation in ${dataset.path}.`);
  return 'nothing';
}
