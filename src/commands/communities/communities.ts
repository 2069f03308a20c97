/** `relations communities`: minorities of one country in the other. */
import type { ExitName } from '../../errors.js';
import { communities } from '../../query/communities.js';
import { explainNoRows } from '../../query/explain-empty/rows.js';
import { communityColumns } from '../../view/kinds/communities/columns.js';
import { COMMUNITIES } from '../../view/kinds/communities/shape.js';
import type { Context } from '../shared/context.js';
import { lookUp } from '../shared/lookup.js';

export function run(context: Context, words: readonly string[]): Promise<ExitName> {
  return lookUp(context, words, {
    rows: communities,
    columns: communityColumns,
    fields: COMMUNITIES,
    sentences: async (rows) => (await import('../../view/kinds/communities/sentences.js')).communitySentences(rows),
    explainEmpty: (located) => explainNoRows(located, 'communities'),
  });
}
