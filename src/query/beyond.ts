/** The relations of one country that a lookup leaves out since they have no article, told in a line. */
import type { Dataset } from '../dataset/dataset.js';
import { typedName } from '../text/typed.js';
import type { Located } from './locate.js';

/**
 * A sentence for stderr: how many there are and what lists them; null where nothing is left out.
 * @param command What was asked for, as it is typed: "timeline".
 */
export function beyondArticles(
  dataset: Dataset,
  { countries, relations }: Pick<Located, 'countries' | 'relations'>,
  command: string,
): string | null {
  const [country, other] = countries;
  if (country === undefined || other !== undefined) return null;
  const isListed = relations.some(({ article }) => article.table === true);
  const count = isListed ? 0 : (dataset.world?.countOf(country.code) ?? 0);
  if (count === 0) return null;
  const what = count === 1 ? 'one relation without an article is' : `${count} relations without an article are`;
  return `${what} not listed; all of them: relations ${command} ${typedName(country.name)} --all`;
}
