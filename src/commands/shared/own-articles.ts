/** The articles of a library that words name: two countries, or a title. */
import { isRelationsError, RelationsError } from '../../errors.js';
import { pairsOf } from '../../library/add.js';
import type { Entry } from '../../library/article.js';
import type { Library } from '../../library/library.js';
import { readNames } from '../../query/naming.js';

/** All articles on the two countries, or the one of this title. Throws a `RelationsError` ("usage") for words that name none. */
export function entriesNamed(library: Library, words: readonly string[], exact: boolean): Entry[] {
  const { entries } = library.entries();
  const text = words.join(' ').replace(/_/g, ' ').trim().toLowerCase();
  const titled = entries.filter(({ head: { origin } }) =>
    [origin.title, origin.file].some((name) => name?.toLowerCase() === text),
  );
  if (titled.length > 0) return titled;
  let codes: string[];
  try {
    codes = readNames(words, { exact, answers: () => true }).countries.map(({ code }) => code);
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    throw new RelationsError(
      'usage',
      `The library has no article "${words.join(' ')}".`,
      'relations library lists what it has.',
    );
  }
  if (codes.length === 1)
    throw new RelationsError(
      'usage',
      `"${words.join(' ')}" is one country, and an article is on two.`,
      'relations library lists what is there.',
    );
  const pair = [...codes].sort().join('|');
  return entries.filter(({ head }) => pairsOf(head).includes(pair));
}

/** Nothing found is said as lookups say it. */
export const noArticle = (words: readonly string[]): string =>
  `Your library has no article on ${words.join(' ')}. relations library lists what it has.`;
