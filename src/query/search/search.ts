/** Fuzzy search over everything that a dataset says. */
import type { Dataset } from '../../dataset/dataset.js';
import type { SearchIndex } from '../../dataset/search/index.js';
import type { Edtf, Source } from '../../model.js';
import type { EntryType } from '../../dataset/kinds/kind.js';
import { memoryIndex } from '../../dataset/search/memory-index.js';
import { rated, type Hit } from './rate.js';
import { similarWords } from './similar.js';
import { relationsBeside } from './beside.js';
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
  const most = options.limit ?? Infinity;
  const index = dataset.prepared?.search ?? memoryIndex(dataset.all());
  const articles = await found(index, asked);
  const isEnough = !articles.partial && articles.hits.length >= most;
  const isNew = asked.some((word) => !index.has(word));
  const beside = isEnough || dataset.world === null ? [] : relationsBeside(dataset.world, query, asked, isNew);
  const table = beside.length === 0 ? null : await found(memoryIndex(beside), asked);
  const { hits, partial } = table === null ? articles : together(articles, table);
  return { rows: hits.slice(0, most).map(rowOf), total: hits.length, partial };
}

interface Found {
  hits: (Hit & { index: SearchIndex })[];
  partial: boolean;
}

/** All that an index has, the best first. */
async function found(index: SearchIndex, asked: readonly string[]): Promise<Found> {
  const accepted = await Promise.all(asked.map((word) => similarWords(word, index)));
  const { hits, partial } = rated(index, asked, accepted);
  return { hits: inOrder(hits.map((hit) => ({ ...hit, index }))), partial };
}

/** What has all of the words puts out what has some of them. */
function together(a: Found, b: Found): Found {
  const whole = [a, b].filter(({ hits, partial }) => hits.length > 0 && !partial);
  const hits = inOrder((whole.length > 0 ? whole : [a, b]).flatMap((each) => each.hits));
  return { hits, partial: whole.length === 0 && hits.length > 0 };
}

const inOrder = (hits: Found['hits']): Found['hits'] => hits.sort((a, b) => b.found - a.found || b.score - a.score);

function rowOf({ index, relation: number, entry, score, places }: Found['hits'][number]): SearchRow {
  const { relation, type, date, text, source } = index.entry(number, entry);
  const words = wordsOf(text);
  const matches = places.flatMap((place) => {
    const word = words[place];
    return word === undefined ? [] : [{ start: word.start, end: word.end }];
  });
  return { relation, type, date, text, score, matches, source };
}
