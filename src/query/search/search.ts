/** Fuzzy search over everything that a dataset says. */
import type { Dataset } from '../../dataset/dataset.js';
import type { SearchEntry } from '../../dataset/search/entries.js';
import type { SearchIndex } from '../../dataset/search/index.js';
import type { Edtf, EventKind, Source } from '../../model.js';
import type { EntryType } from '../../dataset/kinds/kind.js';
import { memoryIndex } from '../../dataset/search/memory-index.js';
import { BestHits, byRank, type Hit } from './best.js';
import { keeps, type SearchFilter } from './filter.js';
import { pairIn } from './pair.js';
import { readingsOf } from './readings.js';
import { rate } from './rate.js';
import { inThousandths } from './weigh.js';
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
  const index = dataset.prepared?.search ?? indexOf(dataset);
  const readings = readingsOf(query, (word) => index.has(word));
  const pair = pairIn(query);
  const preferred = pair === null ? null : (dataset.between(pair[0].code, pair[1].code)?.id ?? null);
  const wish = { kept: keeps(options.filter ?? {}), preferred, most };
  const articles = await foundIn(index, readings, wish);
  const isEnough = !articles.partial && articles.total >= most;
  const isNew = articles.partial || readings.some((asked) => asked.some((word) => !index.has(word)));
  const beside = isEnough || dataset.world === null ? [] : relationsBeside(dataset.world, query, readings, isNew);
  const table = beside.length === 0 ? null : await foundIn(memoryIndex(beside), readings, wish);
  const { hits, total, partial } = table === null ? articles : together([articles, table]);
  return { rows: hits.slice(0, most).map(rowOf), total, partial };
}

/** Datasets do not change, and who searches one often searches it again. */
const indexes = new WeakMap<Dataset, SearchIndex>();

function indexOf(dataset: Dataset): SearchIndex {
  let index = indexes.get(dataset);
  if (index === undefined) indexes.set(dataset, (index = memoryIndex(dataset.all())));
  return index;
}

interface Found {
  /** The best, in order. */
  hits: (Hit & { index: SearchIndex })[];
  total: number;
  partial: boolean;
}

interface Wish {
  kept: ((entry: SearchEntry) => boolean) | null;
  /** The id of the relation of the two countries that the search names. */
  preferred: string | null;
  most: number;
}

/** What an index has of what is wished, however it is read: an entry once, as it fits best. */
async function foundIn(index: SearchIndex, readings: readonly string[][], wish: Wish): Promise<Found> {
  const [only = [], ...others] = readings;
  if (others.length === 0) return found(index, only, wish);
  const entries = readings.map(() => new Set<number>());
  const all = await Promise.all(readings.map((asked, at) => found(index, asked, wish, entries[at])));
  const { hits, partial } = together(all);
  const counted = all.flatMap((each, at) => (isOutdone(each, all) ? [] : [...(entries[at] ?? [])]));
  const seen = new Set<number>();
  const isFirst = ({ relation, entry }: Hit): boolean => seen.size < seen.add(keyOf(relation, entry)).size;
  return { hits: hits.filter(isFirst), total: new Set(counted).size, partial };
}

/** No relation has so many entries. */
const keyOf = (relation: number, entry: number): number => relation * 2 ** 20 + entry;

/** What an index has of what is wished. @param entries Where each entry is noted that it has. */
async function found(
  index: SearchIndex,
  asked: readonly string[],
  { kept, preferred, most }: Wish,
  entries?: Set<number>,
): Promise<Found> {
  const accepted = await Promise.all(asked.map((word) => similarWords(word, index)));
  const favourite = preferred === null ? null : index.numberOf(preferred);
  const best = new BestHits(most);
  const { partial } = rate(index, asked, accepted, {
    counts: (relation, entry) => {
      if (kept?.(index.entry(relation, entry)) === false) return false;
      best.total++;
      entries?.add(keyOf(relation, entry));
      return true;
    },
    // Most are not among the best, which is seen before they are weighed.
    isWorth: (relation, words, score) => relation === favourite || best.isAmong(words, score),
    meet: (rated) => {
      const score = rated.relation === favourite ? inThousandths(0.5 + rated.score / 2) : rated.score;
      if (best.isAmong(rated.found, score)) best.keep({ ...rated, score, places: [...rated.places] });
    },
  });
  const hits = best.hits.map((hit) => ({ ...hit, index }));
  return { hits, total: best.total, partial: partial && best.total > 0 };
}

/** What has all of the words puts out what has some of them. */
function together(all: readonly Found[]): Found {
  const counted = all.filter((each) => !isOutdone(each, all));
  const hits = counted.flatMap((each) => each.hits).sort(byRank);
  const total = counted.reduce((sum, each) => sum + each.total, 0);
  return { hits, total, partial: hits.length > 0 && counted.every(({ partial }) => partial) };
}

const isWhole = ({ total, partial }: Found): boolean => total > 0 && !partial;

const isOutdone = (found: Found, all: readonly Found[]): boolean => !isWhole(found) && all.some(isWhole);

function rowOf({ index, relation: number, entry, score, places }: Found['hits'][number]): SearchRow {
  const { relation, type, date, text, source, kind = null } = index.entry(number, entry);
  const words = wordsOf(text);
  const matches = places.flatMap((place) => {
    const word = words[place];
    return word === undefined ? [] : [{ start: word.start, end: word.end }];
  });
  return { relation, type, date, text, score, matches, source, kind };
}
