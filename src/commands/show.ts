/** `relations show`: one relation, or the relations of a country. */
import type { ExitName } from '../errors.js';
import type { Relation } from '../model.js';
import { headRows } from '../query/heads.js';
import { insteadOfRelations } from '../query/instead.js';
import { locate } from '../query/locate.js';
import { headColumns } from '../view/columns/heads.js';
import { jsonText } from '../view/json.js';
import { printed } from '../view/listing.js';
import type { Context } from './context.js';
import { partnersIn } from './lookup.js';

export async function run(context: Context, words: readonly string[]): Promise<ExitName> {
  const dataset = await context.dataset();
  const located = locate(dataset, words, context);
  for (const note of located.notes) context.note(note);
  const { countries } = located;
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  if (countries.length > 1) context.print(await relationText(relations[0] ?? null, context));
  else {
    const listing = { rows: headRows(relations), columns: headColumns(partnersIn(located)) };
    context.print(await printed(listing, context.look));
  }
  if (relations.length > 0) return 'found';
  context.nothing(insteadOfRelations(dataset, located));
  return 'nothing';
}

async function relationText(relation: Relation | null, { look }: Context): Promise<string> {
  if (look.format === 'json') return jsonText(relation);
  if (relation === null) return '';
  if (look.format === 'table') return (await import('../view/card.js')).cardText(relation, look);
  return (await import('../view/record.js')).recordText(relation, look);
}
