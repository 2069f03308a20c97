/** Walks over the relations that have the words of a search, each once and in order. */
import { END, type Postings } from '../../dataset/search/index.js';

/** Where one of the words that are taken for a word of the search stands. */
export interface Way {
  postings: Postings;
  /** How well it fits, up to 1. */
  quality: number;
  /** True for the word itself. */
  exact: boolean;
}

/** All that are taken for one word of the search. */
export type Ways = readonly Way[];

/** Visits the relations that have all of the words. Rare words lead: then a word of every relation costs little. */
export function throughAll(words: readonly Ways[], visit: (relation: number) => void): void {
  if (words.length === 0) return;
  const order = [...words].sort((a, b) => sizeOf(a) - sizeOf(b));
  for (let target = 0; target < END;) {
    let at = target;
    for (let word = 0; word < order.length && at === target; word++) at = firstFrom(order[word] ?? [], target);
    if (at === target) visit(target++);
    else target = at;
  }
}

/** Visits the relations that have any of the words. */
export function throughAny(words: readonly Ways[], visit: (relation: number) => void): void {
  const all = words.flat();
  for (let at = firstFrom(all, 0); at < END; at = firstFrom(all, at + 1)) visit(at);
}

const sizeOf = (ways: Ways): number => ways.reduce((sum, { postings }) => sum + postings.size, 0);

/** The first relation from this one on that has one of them; all of them have then come as far. */
function firstFrom(ways: Ways, relation: number): number {
  let first = END;
  // Not for…of: a word of most articles is gone on with tens of thousands of times.
  for (let way = 0; way < ways.length; way++) {
    const at = ways[way]?.postings.seek(relation) ?? END;
    if (at < first) first = at;
  }
  return first;
}
