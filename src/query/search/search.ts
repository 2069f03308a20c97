/** Fuzzy search over everything that a dataset says. */
import type { Dataset } from '../../dataset.js';
import type { Edtf, Source } from '../../model.js';
import { entriesOf, type EntryType, type SearchEntry } from './entries.js';
import { similarWords } from './similar.js';
import { wordsOf, type Word } from './words.js';

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
  /** True when no entry has all of the words, and the rows have some of them. */
  partial: boolean;
}

interface Indexed {
  entry: SearchEntry;
  words: Word[];
  /** Folded words of the relation's title: "albania tito" finds Tito in Albania's relations. */
  context: ReadonlySet<string>;
}

/** A word that stands only in the relation's title counts, but little. */
const CONTEXT_QUALITY = 0.3;

/**
 * The entries that have all of the words, or else those that have some; the best first. A word is taken exactly, as the
 * beginning of one, or, when the dataset has neither, as a misspelling of words that it has.
 */
export async function search(dataset: Dataset, query: string): Promise<SearchResult> {
  const asked = [...new Set(wordsOf(query).map((word) => word.folded))];
  const index = indexOf(dataset);
  const vocabulary = new Set(index.flatMap(({ words }) => words.map((word) => word.folded)));
  const accepted = await Promise.all(asked.map((word) => similarWords(word, vocabulary)));
  const hits = index.map((each) => rate(each, asked, accepted)).filter((hit) => hit !== null);
  const full = hits.filter((hit) => hit.found === asked.length);
  const rows = (full.length > 0 ? full : hits)
    .sort((a, b) => b.found - a.found || b.row.score - a.row.score)
    .map((hit) => hit.row);
  return { rows, partial: full.length === 0 && hits.length > 0 };
}

function indexOf(dataset: Dataset): Indexed[] {
  return [...dataset.all()].flatMap((relation) => {
    const context = new Set(wordsOf(relation.title).map((word) => word.folded));
    return entriesOf(relation).map((entry) => ({ entry, words: wordsOf(entry.text), context }));
  });
}

/** How well an entry answers; null when none of the words stands in its text. */
function rate(
  { entry, words, context }: Indexed,
  asked: readonly string[],
  accepted: readonly ReadonlyMap<string, number>[],
): { found: number; row: SearchRow } | null {
  const at = new Set<number>();
  let [found, quality] = [0, 0];
  for (const [number, word] of asked.entries()) {
    const qualities = accepted[number];
    let best = context.has(word) ? CONTEXT_QUALITY : 0;
    for (const [place, { folded }] of words.entries()) {
      const worth = qualities?.get(folded);
      if (worth === undefined) continue;
      at.add(place);
      best = Math.max(best, worth);
    }
    quality += best;
    if (best > 0) found += 1;
  }
  if (at.size === 0) return null;
  const places = [...at].sort((a, b) => a - b);
  const { relation, type, date, text, source } = entry;
  const score = Number(((quality / asked.length) * closeness(places, words.length, asked.length)).toFixed(3));
  const matches = places.flatMap((place) => rangeOf(words[place]));
  return { found, row: { relation, type, date, text, score, matches, source } };
}

/** Up to 1: words that stand side by side in a short text are worth more than words strewn over a long one. */
function closeness(places: readonly number[], length: number, asked: number): number {
  const beside = places.filter((place, at) => at > 0 && place === (places[at - 1] ?? 0) + 1).length;
  const together = asked < 2 ? 1 : Math.min(1, beside / (asked - 1));
  return 0.6 + 0.2 * together + 0.2 * Math.min(1, places.length / Math.max(1, length));
}

const rangeOf = (word: Word | undefined): { start: number; end: number }[] =>
  word === undefined ? [] : [{ start: word.start, end: word.end }];
