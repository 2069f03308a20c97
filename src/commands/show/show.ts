/** `relations show`: one relation, or the relations of a country. */
import type { Relation } from '../../model.js';
import type { ExitName } from '../../errors.js';
import { headRows } from '../../dataset/heads.js';
import { explainNoRelations } from '../../query/explain-empty/relations.js';
import { beyondArticles } from '../../query/beyond.js';
import { locate } from '../../query/locate.js';
import { shown } from '../../query/country-data/shown.js';
import { headColumns } from '../../view/kinds/relations/columns.js';
import { RELATION } from '../../view/relation/shape.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { printed } from '../../view/formats/listing.js';
import { printedSingle } from '../../view/formats/single.js';
import type { Context } from '../shared/context.js';
import { partnersIn } from '../shared/lookup.js';

export interface ShowOptions {
  all?: boolean;
}

export async function run(context: Context, words: readonly string[], options: ShowOptions): Promise<ExitName> {
  const dataset = await context.dataset();
  const located = locate(dataset, words, { exact: context.exact, all: options.all ?? false });
  for (const note of located.notes) context.note(note);
  const { countries } = located;
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  if (countries.length > 1) {
    const [relation] = relations;
    const value = relation === undefined ? null : shown(relation, dataset);
    context.print(await relationText(value, context, options.all ?? false));
  } else {
    const listing = { rows: headRows(relations), columns: headColumns(partnersIn(located)), fields: HEADS };
    context.print(await printed(listing, context.look));
  }
  const beyond = beyondArticles(dataset, located, 'show');
  if (beyond !== null) context.note(beyond);
  if (relations.length > 0) return 'found';
  context.nothing(explainNoRelations(dataset, located));
  return 'nothing';
}

function relationText(value: Relation | null, { look }: Context, all: boolean): Promise<string> {
  const single = {
    value,
    fields: RELATION,
    facts: async (relation: Relation) => (await import('../../view/relation/facts.js')).factsOfRelation(relation),
    table: async (relation: Relation) => (await import('../../view/relation/card.js')).cardText(relation, look, all),
    plain: async (relation: Relation) => (await import('../../view/relation/lines.js')).recordText(relation, look),
  };
  return printedSingle(single, look);
}
