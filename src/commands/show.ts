/** `relations show`: one relation, or the relations of a country. */
import type { ExitName } from '../errors.js';
import type { Relation } from '../model.js';
import { headRows } from '../query/heads.js';
import { insteadOfRelations } from '../query/instead.js';
import { locate } from '../query/locate.js';
import { headColumns } from '../view/columns/heads.js';
import { HEADS, RELATION } from '../view/formats/shapes.js';
import { printed } from '../view/listing.js';
import { printedSingle } from '../view/single.js';
import type { Context } from './context.js';
import { partnersIn } from './lookup.js';

export interface ShowOptions {
  all?: boolean;
}

export async function run(context: Context, words: readonly string[], options: ShowOptions): Promise<ExitName> {
  const dataset = await context.dataset();
  const located = locate(dataset, words, context);
  for (const note of located.notes) context.note(note);
  const { countries } = located;
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  if (countries.length > 1) context.print(await relationText(relations[0] ?? null, context, options.all ?? false));
  else {
    const listing = { rows: headRows(relations), columns: headColumns(partnersIn(located)), fields: HEADS };
    context.print(await printed(listing, context.look));
  }
  if (relations.length > 0) return 'found';
  context.nothing(insteadOfRelations(dataset, located));
  return 'nothing';
}

function relationText(value: Relation | null, { look }: Context, all: boolean): Promise<string> {
  const single = {
    value,
    fields: RELATION,
    facts: async (relation: Relation) => (await import('../view/facts/relation.js')).factsOfRelation(relation),
    table: async (relation: Relation) => (await import('../view/card/card.js')).cardText(relation, look, all),
    plain: async (relation: Relation) => (await import('../view/record.js')).recordText(relation, look),
  };
  return printedSingle(single, look);
}
