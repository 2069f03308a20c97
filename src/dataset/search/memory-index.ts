/** The words of a dataset that is in memory. */
import { PostingsWriter, WrittenPostings } from '../pack/postings.js';
import { isNear, type Posting, type SearchIndex } from './index.js';
import type { Relation } from '../../model.js';
import { entriesOf, wordOfKind, type SearchEntry } from './entries.js';
import { wordsOf } from './words.js';

/** The index of relations in their order. */
export function memoryIndex(relations: Iterable<Relation>): SearchIndex {
  const entries = [...relations].map(entriesOf);
  const words = new Map<string, PostingsWriter>();
  for (const [relation, texts] of entries.entries()) {
    for (const [word, postings] of postingsOf(texts)) {
      let writer = words.get(word);
      if (writer === undefined) words.set(word, (writer = new PostingsWriter()));
      writer.add(relation, postings);
    }
  }
  const numbers = new Map(entries.map((texts, relation) => [texts[0]?.relation, relation]));
  return {
    has: (word) => words.has(word),
    beginning: (start) => [...words.keys()].filter((word) => word.startsWith(start)),
    near: (asked) => [...words.keys()].filter((word) => isNear(word, asked)),
    postings: (word) => {
      const bytes = words.get(word)?.bytes;
      return bytes === undefined ? [] : [new WrittenPostings(bytes, broken)];
    },
    numberOf: (id) => numbers.get(id) ?? null,
    entry: (relation, entry) => {
      const found = entries[relation]?.[entry];
      if (found === undefined) throw new RangeError(`no entry ${entry} of relation ${relation}`);
      return found;
    },
  };
}

function broken(what: string): never {
  throw new RangeError(what);
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
