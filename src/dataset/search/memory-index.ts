/** The words of a dataset that is in memory. */
import { isNear, type Group, type Posting, type SearchIndex } from './index.js';
import type { Relation } from '../../model.js';
import { entriesOf, wordOfKind, type SearchEntry } from './entries.js';
import { wordsOf } from './words.js';

/** The index of relations in their order. */
export function memoryIndex(relations: Iterable<Relation>): SearchIndex {
  const entries = [...relations].map(entriesOf);
  const words = new Map<string, Group[]>();
  for (const [relation, texts] of entries.entries()) {
    for (const [word, postings] of postingsOf(texts)) {
      const groups = words.get(word) ?? [];
      groups.push({ relation, postings: () => postings });
      words.set(word, groups);
    }
  }
  return {
    has: (word) => words.has(word),
    beginning: (start) => [...words.keys()].filter((word) => word.startsWith(start)),
    near: (asked) => [...words.keys()].filter((word) => isNear(word, asked)),
    groups: (word, within) => {
      const all = words.get(word) ?? [];
      return within === undefined ? all : all.filter(({ relation }) => within.has(relation));
    },
    weight: (word) => words.get(word)?.length ?? 0,
    entry: (relation, entry) => {
      const found = entries[relation]?.[entry];
      if (found === undefined) throw new RangeError(`no entry ${entry} of relation ${relation}`);
      return found;
    },
  };
}

/** Where each word stands in the entries of one relation, the word of their kind behind all others. */
export function postingsOf(entries: readonly Pick<SearchEntry, 'text' | 'type' | 'kind'>[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [entry, each] of entries.entries()) {
    const words = wordsOf(each.text).map(({ folded }) => folded);
    const kind = wordOfKind(each);
    for (const [place, folded] of [...words, ...(kind === null ? [] : [kind])].entries()) {
      const ofWord = postings.get(folded) ?? [];
      const last = ofWord.at(-1);
      if (last?.entry === entry) last.places.push(place);
      else ofWord.push({ entry, length: words.length, places: [place] });
      postings.set(folded, ofWord);
    }
  }
  return postings;
}
