/** `relations communities`: minorities of one country in the other. */
import type { ExitName } from '../errors.js';
import { communities } from '../query/communities.js';
import { insteadOfRows } from '../query/explain-empty/relations.js';
import { communityColumns } from '../view/kinds/communities/columns.js';
import { COMMUNITIES } from '../view/kinds/communities/shape.js';
import type { Context } from './shared/context.js';
import { lookUp } from './shared/lookup.js';

export function run(context: Context, words: readonly string[]): Promise<ExitName> {
  const instead = (located: Parameters<typeof insteadOfRows>[0]): string => insteadOfRows(located, 'communities');
  return lookUp(context, words, { rows: communities, columns: communityColumns, fields: COMMUNITIES, instead });
}
