/** Where words stand in a dataset, as a search asks for it. */
import type { SearchEntry } from './entries.js';

/** An entry that has a word. */
export interface Posting {
  /** Number of the entry in its relation. */
  entry: number;
  /** How many words the entry has. */
  length: number;
  /** At which of them the word stands, in order; `length` stands for what kind of entry it is, which its text need not say. */
  places: number[];
}

/** Stands behind the last number of a walk: a small integer, as V8 would box infinity and each number that it meets beside it. */
export const END = 2 ** 30 - 1;

/** A walk over the places of a word: from relation to relation, in each from entry to entry. Numbers rise, up to `END`. */
export interface Postings {
  /** Where the walk is; -1 before the first. */
  readonly relation: number;
  readonly entry: number;
  /** Of the entry: how many words it has, how often this one stands there, and whether it is what kind of entry it is. */
  readonly length: number;
  readonly times: number;
  readonly isOfKind: boolean;
  /** Grows with the number of places. */
  readonly size: number;
  /** Goes on to the first relation that is not before this one, before its first entry. */
  seek(relation: number): number;
  /** Goes on to the next entry of the relation. */
  nextEntry(): number;
  /** Adds the places in the text of the entry, in order. They are given once. */
  places(into: number[]): void;
}

/** What words a misspelling is compared with. */
export interface Near {
  /** Lengths in UTF-16 units. */
  least: number;
  most: number;
  /** Letters, see `letterSet`, and how many of them a word may lack. */
  letters: number;
  lacking: number;
}

/** The letters of a word as bits of their codes: different letters may share a bit. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

/** How many bits are set in a number. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; count++) rest &= rest - 1;
  return count;
}

export function isNear(word: string, { least, most, letters, lacking }: Near): boolean {
  return word.length >= least && word.length <= most && bitCount(letters & ~letterSet(word)) <= lacking;
}

/** Words are folded, as `wordsOf` gives them. Entry 0 of a relation is its title. */
export interface SearchIndex {
  /** True when the dataset has the word. */
  has(word: string): boolean;
  /** The words that begin with this, the word itself among them, in any order. */
  beginning(start: string): string[];
  /** Words that may be near to one; words that surely are not may be among them. In any order. */
  near(asked: Near): string[];
  /** Walks that together meet all places of the word; none share a relation. */
  postings(word: string): Postings[];
  /** The number of the relation with this id, or null. */
  numberOf(id: string): number | null;
  entry(relation: number, entry: number): SearchEntry;
}
