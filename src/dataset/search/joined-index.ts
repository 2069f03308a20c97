/** Two search indexes as one: relations of the second are numbered behind those of the first, and some of them are left out. */
import { END, type Postings, type SearchIndex } from './index.js';

/** @param size How many relations the first has. @param hidden Numbers of relations of the second that are not found. */
export function joinedIndex(
  first: SearchIndex,
  size: number,
  second: SearchIndex,
  hidden: ReadonlySet<number>,
): SearchIndex {
  const behind = (word: string): Postings[] =>
    second.postings(word).map((postings) => new BehindOthers(postings, size, hidden));
  /** A word that only relations which are left out have is none: what is near to it is to be found. */
  const isFound = (word: string): boolean => behind(word).some((postings) => postings.seek(0) < END);
  return {
    has: (word) => first.has(word) || (second.has(word) && isFound(word)),
    beginning: (start) => [...new Set([...first.beginning(start), ...second.beginning(start).filter(isFound)])],
    near: (asked) => [...new Set([...first.near(asked), ...second.near(asked)])],
    postings: (word) => [...first.postings(word), ...behind(word)],
    numberOf: (id) => {
      const number = second.numberOf(id);
      return first.numberOf(id) ?? (number === null || hidden.has(number) ? null : number + size);
    },
    entry: (relation, entry) => (relation < size ? first.entry(relation, entry) : second.entry(relation - size, entry)),
  };
}

class BehindOthers implements Postings {
  constructor(
    private readonly inner: Postings,
    private readonly before: number,
    private readonly hidden: ReadonlySet<number>,
  ) {}

  get relation(): number {
    const { relation } = this.inner;
    return relation < 0 || relation === END ? relation : relation + this.before;
  }

  get entry(): number {
    return this.inner.entry;
  }

  get length(): number {
    return this.inner.length;
  }

  get times(): number {
    return this.inner.times;
  }

  get isOfKind(): boolean {
    return this.inner.isOfKind;
  }

  get size(): number {
    return this.inner.size;
  }

  seek(relation: number): number {
    let at = this.inner.seek(Math.max(0, relation - this.before));
    while (this.hidden.has(at)) at = this.inner.seek(at + 1);
    return at === END ? END : at + this.before;
  }

  nextEntry(): number {
    return this.inner.nextEntry();
  }

  places(into: number[]): void {
    this.inner.places(into);
  }
}
