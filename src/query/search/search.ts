/** Fuzzy search over everything that a dataset says. */
import type { Dataset } from '../../dataset/dataset.js';
import type { SearchIndex } from '../../dataset/search/index.js';
import type { Edtf, Source } from '../../model.js';
import type { EntryType } from '../../dataset/kinds/kind.js';
import { memoryIndex } from '../../dataset/search/memory-index.js';
import { rated, type Hit } from './rate.js';
import { similarWords } from './similar.js';
import { wordsOf } from '../../dataset/search/words.js';

export interface SearchRow {
  relation: string;
  type: EntryType;
  date: Edtf | null;
  text: string;
  /** 1 is the best that there is. */
  score: number;
  /** Where the words stand in `text`: UTF-16 offsets, end exclusive. */
  matches: { start: number; end: number }[];
  /** Null for an entry that comes from no single sentence. */
  source: Source | null;
}

export interface SearchResult {
  rows: SearchRow[];
  /** How many there are without a limit. */
  total: number;
  /** True when no entry has all of the words, and the rows have some of them. */
  partial: boolean;
}

/**
 * The entries that have all of the words, or else those that have some; the best first, `limit` of them when it is given.
 * A word is taken exactly, as the beginning of one, or, when the dataset has neither, as a misspelling of words that it has.
 */
export async function search(
  dataset: Dataset,
  query: string,
  options: { limit?: number | null } = {},
): Promise<SearchResult> {
  const asked = [...new Set(wordsOf(query).map((word) => word.folded))];
  const index = dataset.prepared?.search ?? memoryIndex(dataset.all());
  const accepted = await Promise.all(asked.map((word) => similarWords(word, index)));
  const { hits, partial } = rated(index, asked, accepted);
  hits.sort((a, b) => b.found - a.found || b.score - a.score);
  const rows = hits.slice(0, options.limit ?? hits.length).map((hit) => rowOf(index, hit));
  return { rows, total: hits.length, partial };
}

function rowOf(index: SearchIndex, { relation: number, entry, score, places }: Hit): SearchRow {
  const { relation, type, date, text, source } = index.entry(number, entry);
  const words = wordsOf(text);
  const matches = places.flatMap((place) => {
    const word = words[place];
    return word === undefined ? [] : [{ start: word.start, end: word.end }];
  });
  return { relation, type, date, text, score, matches, source };
}
