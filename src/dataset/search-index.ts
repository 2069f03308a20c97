/** Where words stand in a dataset, as a search asks for it. */
import type { SearchEntry } from '../query/search/entries.js';

/** An entry that has a word. */
export interface Posting {
  /** Number of the entry in its relation. */
  entry: number;
  /** How many words the entry has. */
  length: number;
  /** At which of them the word stands, in order. */
  places: number[];
}

/** The entries of one relation that have a word. */
export interface Group {
  /** Number of the relation in the dataset. */
  relation: number;
  /** In order. */
  postings(): Posting[];
}

/** Words are folded, as `wordsOf` gives them. Entry 0 of a relation is its title. */
export interface SearchIndex {
  /** True when the dataset has the word. */
  has(word: string): boolean;
  /** The words that begin with this, the word itself among them, in any order. */
  beginning(start: string): string[];
  /** Every word, in any order. */
  vocabulary(): Iterable<string>;
  /** Where the word stands, in order of relation. */
  groups(word: string): Group[];
  entry(relation: number, entry: number): SearchEntry;
}
