/** `relations show`: one relation, or the relations of a country. */
import type { Relation } from '../../model.js';
import { RelationsError, type ExitName } from '../../errors.js';
import type { Dataset } from '../../dataset/dataset.js';
import { headRows } from '../../dataset/heads.js';
import { explainNoHeads } from '../../query/explain-empty/heads.js';
import { beyondArticles } from '../../query/beyond.js';
import { chosenHeads } from '../../query/list.js';
import { locate, type Located } from '../../query/locate.js';
import { shown, unstated } from '../../query/country-data/shown.js';
import { headColumns } from '../../view/kinds/relations/columns.js';
import { RELATION } from '../../view/relation/shape.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { printed } from '../../view/formats/listing.js';
import { printedSingle } from '../../view/formats/single.js';
import { andList } from '../../text/lists.js';
import { typedName } from '../../text/typed.js';
import type { Context } from '../shared/context.js';
import { givenHeadOptions, headQuestion, type HeadOptions } from '../shared/head-options.js';
import { partnersIn } from '../shared/lookup.js';
import { tellNoRelations } from '../shared/no-relations.js';

export interface ShowOptions extends HeadOptions {
  all?: boolean;
}

export async function run(context: Context, words: readonly string[], options: ShowOptions): Promise<ExitName> {
  const dataset = await context.dataset();
  const located = locate(dataset, words, { exact: context.exact, all: options.all ?? false });
  for (const note of located.notes) context.note(note);
  return located.countries.length > 1
    ? ofPair(context, dataset, located, options)
    : ofCountry(context, dataset, located, options);
}

async function ofCountry(
  context: Context,
  dataset: Dataset,
  located: Located,
  options: ShowOptions,
): Promise<ExitName> {
  const question = headQuestion(options);
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  const partnerOf = partnersIn(located);
  const all = headRows(relations);
  const rows = chosenHeads(all, question, ({ relation }) => partnerOf(relation));
  const sentences = async (): Promise<string[]> => {
    const { headSentence } = await import('../../view/kinds/relations/sentences.js');
    return rows.map((row) => headSentence(row, ({ relation }) => partnerOf(relation)));
  };
  const listing = { rows, columns: headColumns(partnerOf), fields: HEADS, sentences };
  context.print(await printed(listing, context.look));
  const beyond = beyondArticles(dataset, located, 'show');
  if (beyond !== null) context.note(beyond);
  if (rows.length > 0) return 'found';
  if (all.length > 0) context.nothing(explainNoHeads(all));
  else tellNoRelations(context, dataset, located);
  return 'nothing';
}

/** Where nothing is stated of the relations of two countries, what country data says of them is still an answer. */
async function ofPair(context: Context, dataset: Dataset, located: Located, options: ShowOptions): Promise<ExitName> {
  const [given] = givenHeadOptions(options);
  if (given !== undefined)
    throw new RelationsError(
      'usage',
      `${given} is for the relations of one country, not for those of two with each other.`,
    );
  const { all = false } = options;
  const [relation] = located.relations;
  const [a, b] = located.countries;
  const value =
    relation !== undefined
      ? shown(relation, dataset)
      : a !== undefined && b !== undefined
        ? unstated([a, b], dataset)
        : null;
  context.print((await relationText(value, context, all)) + (await ownText(relation, dataset, context)));
  const toldHow = isToldHow(context, dataset);
  if (relation === undefined) tellNoRelations(context, dataset, located, toldHow);
  if (toldHow && (relation === undefined || relation.article.table === true)) sayHowToAdd(context, located.countries);
  return relation === undefined && value === null ? 'nothing' : 'found';
}

/** Of a relation of the user's library, for people. */
async function ownText(relation: Relation | undefined, { library }: Dataset, { look }: Context): Promise<string> {
  if (library === undefined || look.format !== 'table' || look.fields !== null) return '';
  const [a, b] = relation?.parties ?? [];
  if (relation === undefined || a === undefined || b === undefined || !library.has(a.code, b.code)) return '';
  return (await import('../../view/relation/own.js')).ownText(relation, library.hides(a.code, b.code), look);
}

/** People are told where articles come from; to a dataset that somebody compiled none can be added. */
const isToldHow = ({ look }: Context, { world }: Dataset): boolean =>
  world !== null && look.format === 'table' && look.fields === null;

function sayHowToAdd({ io }: Context, countries: Located['countries']): void {
  const [names, typed] = [countries.map(({ name }) => name), countries.map(({ name }) => typedName(name))];
  io.stderr.write(`relations: no article on ${andList(names)} is here yet.\n`);
  io.stderr.write(`  relations add ${typed.join(' ')}   fetches Wikipedia's and reads it\n`);
}

function relationText(value: Relation | null, { look }: Context, all: boolean): Promise<string> {
  const single = {
    value,
    fields: RELATION,
    facts: async (relation: Relation) => (await import('../../view/relation/facts.js')).factsOfRelation(relation),
    table: async (relation: Relation) => (await import('../../view/relation/card.js')).cardText(relation, look, all),
    sentences: async (relation: Relation) =>
      (await import('../../view/relation/sentences.js')).relationSentences(relation, look),
    plain: async (relation: Relation) => (await import('../../view/relation/lines.js')).recordText(relation, look),
  };
  return printedSingle(single, look);
}
