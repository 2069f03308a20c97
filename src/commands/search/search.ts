/** `relations search`: fuzzy search over everything. */
import { RelationsError, type ExitName } from '../../errors.js';
import { search } from '../../query/search/search.js';
import { searchColumns } from '../../view/kinds/search/columns.js';
import { SEARCH } from '../../view/kinds/search/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';
import { countValue } from '../shared/values.js';

const DEFAULT_LIMIT = 20;
/** No sensible question is longer, and each word is compared with every word of the dataset. */
const LONGEST = 300;

export async function run(context: Context, words: readonly string[], options: { limit?: string }): Promise<ExitName> {
  const limit = countValue('--limit', options.limit) ?? DEFAULT_LIMIT;
  const query = words.join(' ').trim();
  if (!/[\p{L}\p{N}]/u.test(query)) throw new RelationsError('usage', 'There is no word to search for.');
  if (query.length > LONGEST) throw new RelationsError('usage', `The search is longer than ${LONGEST} characters.`);
  const dataset = await context.dataset();
  const { rows, total, partial } = await search(dataset, query, { limit });
  if (partial) context.note(`nothing contains all of these words; these results contain some of them`);
  const { look } = context;
  const listing = { rows, columns: searchColumns(), fields: SEARCH };
  const isDrawn = look.format === 'table' && look.fields === null && rows.length > 0;
  context.print(
    isDrawn
      ? (await import('../../view/kinds/search/hits.js')).hitsText(rows, dataset, look)
      : await printed(listing, look),
  );
  if (total > rows.length) context.note(`the best ${limit} of ${total}; more with --limit`);
  if (rows.length > 0) return 'found';
  context.nothing(`Nothing in the dataset resembles "${query}". relations list shows what it is about.`);
  return 'nothing';
}
