/** `relations search`: fuzzy search over everything. */
import { RelationsError, type ExitName } from '../../errors.js';
import { locate } from '../../query/locate.js';
import { SEARCH_KINDS, type SearchFilter } from '../../query/search/filter.js';
import { search } from '../../query/search/search.js';
import type { Dataset } from '../../dataset/dataset.js';
import { searchColumns } from '../../view/kinds/search/columns.js';
import { SEARCH } from '../../view/kinds/search/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';
import { countValue, kindValues, rangeValue } from '../shared/values.js';

const DEFAULT_LIMIT = 20;
/** No sensible question is longer, and each word is compared with every word of the dataset. */
const LONGEST = 300;

export interface SearchOptions {
  limit?: string;
  kind?: string[];
  since?: string;
  until?: string;
  country?: string;
}

export async function run(context: Context, words: readonly string[], options: SearchOptions): Promise<ExitName> {
  const limit = countValue('--limit', options.limit) ?? DEFAULT_LIMIT;
  const query = words.join(' ').trim();
  if (!/[\p{L}\p{N}]/u.test(query)) throw new RelationsError('usage', 'There is no word to search for.');
  if (query.length > LONGEST) throw new RelationsError('usage', `The search is longer than ${LONGEST} characters.`);
  const kinds = kindValues('--kind', options.kind ?? [], SEARCH_KINDS);
  const range = rangeValue(options.since, options.until);
  const dataset = await context.dataset();
  const relations = options.country === undefined ? null : relationsOf(dataset, options.country, context);
  const filter: SearchFilter = { kinds, range, relations };
  const { rows, total, partial } = await search(dataset, query, { limit, filter });
  if (partial) context.note(`nothing contains all of these words; these results contain some of them`);
  const { look } = context;
  const sentences = async (): Promise<string[]> => {
    const { hitSentence } = await import('../../view/kinds/search/sentences.js');
    return rows.map((row) => hitSentence(row, (id) => dataset.relation(id)?.title ?? id));
  };
  const listing = { rows, columns: searchColumns(), fields: SEARCH, sentences };
  const isDrawn = look.format === 'table' && look.fields === null && rows.length > 0;
  context.print(
    isDrawn
      ? (await import('../../view/kinds/search/hits.js')).hitsText(rows, dataset, look)
      : await printed(listing, look),
  );
  if (total > rows.length) context.note(`the best ${limit} of ${total}; more with --limit`);
  if (rows.length > 0) return 'found';
  const isNarrowed = kinds.size > 0 || range !== null || relations !== null;
  const elsewhere = isNarrowed ? (await search(dataset, query, { limit: 1 })).total : 0;
  context.nothing(
    elsewhere > 0
      ? `Nothing of what resembles "${query}" is of the kind, time and country asked for; without these options there ${elsewhere === 1 ? 'is one' : `are ${elsewhere}`}.`
      : `Nothing in the dataset resembles "${query}". relations list shows what it is about.`,
  );
  return 'nothing';
}

/** Ids of the relations of a country, those of the world table too, and of those in which a former state stood for a party. */
function relationsOf(dataset: Dataset, name: string, context: Context): Set<string> {
  const { relations, stood, notes } = locate(dataset, [name], { exact: context.exact, all: true });
  for (const note of notes) context.note(note);
  return new Set([...relations, ...stood.map(({ relation }) => relation)].map(({ id }) => id));
}
