/** Fuzzy search over everything that a dataset says. */
import type { Dataset } from '../../dataset/dataset.js';
import type { SearchEntry } from '../../dataset/search/entries.js';
import type { SearchIndex } from '../../dataset/search/index.js';
import type { Edtf, EventKind, Source } from '../../model.js';
import type { EntryType } from '../../dataset/kinds/kind.js';
import { memoryIndex } from '../../dataset/search/memory-index.js';
import { keeps, type SearchFilter } from './filter.js';
import { pairIn } from './pair.js';
import { readingsOf } from './readings.js';
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
  /** Of an event; null for everything else. */
  kind: EventKind | null;
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
  options: { limit?: number | null; filter?: SearchFilter } = {},
): Promise<SearchResult> {
  const most = options.limit ?? Infinity;
  const index = dataset.prepared?.search ?? memoryIndex(dataset.all());
  const readings = readingsOf(query, (word) => index.has(word));
  const pair = pairIn(query);
  const preferred = pair === null ? null : (dataset.between(pair[0].code, pair[1].code)?.id ?? null);
  const wish = { kept: keeps(options.filter ?? {}), preferred };
  const articles = await foundIn(index, readings, wish);
  const isEnough = !articles.partial && articles.hits.length >= most;
  const isNew = articles.partial || readings.some((asked) => asked.some((word) => !index.has(word)));
  const beside = isEnough || dataset.world === null ? [] : relationsBeside(dataset.world, query, readings, isNew);
  const table = beside.length === 0 ? null : await foundIn(memoryIndex(beside), readings, wish);
  const { hits, partial } = table === null ? articles : together(articles, table);
  return { rows: hits.slice(0, most).map(rowOf), total: hits.length, partial };
}

interface Found {
  hits: (Hit & { index: SearchIndex })[];
  partial: boolean;
}

interface Wish {
  kept: ((entry: SearchEntry) => boolean) | null;
  /** The id of the relation of the two countries that the search names. */
  preferred: string | null;
}

/** What an index has of what is wished, however it is read: an entry once, as it fits best. */
async function foundIn(index: SearchIndex, readings: readonly string[][], wish: Wish): Promise<Found> {
  const [first, ...others] = await Promise.all(readings.map((asked) => found(index, asked, wish)));
  const all = others.reduce(together, first ?? { hits: [], partial: false });
  const seen = new Set<string>();
  const isFirst = ({ relation, entry }: Hit): boolean => seen.size < seen.add(`${relation} ${entry}`).size;
  return readings.length === 1 ? all : { ...all, hits: all.hits.filter(isFirst) };
}

/** All that an index has of what is wished, the best first. */
async function found(index: SearchIndex, asked: readonly string[], { kept, preferred }: Wish): Promise<Found> {
  const accepted = await Promise.all(asked.map((word) => similarWords(word, index)));
  const { hits, partial } = rated(index, asked, accepted);
  const fitting = kept === null ? hits : hits.filter(({ relation, entry }) => kept(index.entry(relation, entry)));
  const numbers = preferred === null ? [] : [...new Set(fitting.map(({ relation }) => relation))];
  const favourite = numbers.find((relation) => index.entry(relation, 0).relation === preferred);
  const weighed = fitting.map((hit) => ({
    ...hit,
    index,
    score: hit.relation === favourite ? Number((0.5 + hit.score / 2).toFixed(3)) : hit.score,
  }));
  return { hits: inOrder(weighed), partial: partial && weighed.length > 0 };
}

/** What has all of the words puts out what has some of them. */
function together(a: Found, b: Found): Found {
  const whole = [a, b].filter(({ hits, partial }) => hits.length > 0 && !partial);
  const hits = inOrder((whole.length > 0 ? whole : [a, b]).flatMap((each) => each.hits));
  return { hits, partial: whole.length === 0 && hits.length > 0 };
}

const inOrder = (hits: Found['hits']): Found['hits'] => hits.sort((a, b) => b.found - a.found || b.score - a.score);

function rowOf({ index, relation: number, entry, score, places }: Found['hits'][number]): SearchRow {
  const { relation, type, date, text, source, kind = null } = index.entry(number, entry);
  const words = wordsOf(text);
  const matches = places.flatMap((place) => {
    const word = words[place];
    return word === undefined ? [] : [{ start: word.start, end: word.end }];
  });
  return { relation, type, date, text, score, matches, source, kind };
}
