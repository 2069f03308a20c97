/**
 * Where a word stands. For each relation that has it, in order: how many relations further on, the length in bytes of what
 * follows, and for each entry that has it, in order: how many entries further on, the number of words of the entry, twice as
 * often as the word stands in its text, and one more where it is what kind of entry that is; then how many words further on it
 * stands each time. All numbers are varints.
 */
import { END, type Posting, type Postings } from '../search/index.js';
import { VarintReader, VarintWriter } from './varints.js';

/** The postings of one word, as relations come in order. */
export class PostingsWriter {
  private readonly all = new VarintWriter();
  private readonly group = new VarintWriter();
  private last = -1;

  /** Adds the entries of a relation, in order. */
  add(relation: number, postings: readonly Posting[]): void {
    this.group.clear();
    let before = 0;
    for (const { entry, length, places } of postings) {
      this.group.add(entry - before);
      this.group.add(length);
      const inText = places.filter((place) => place < length);
      this.group.add(2 * inText.length + (places.length > inText.length ? 1 : 0));
      this.group.addAscending(inText);
      before = entry;
    }
    this.all.add(relation - this.last);
    this.all.add(this.group.length);
    this.all.append(this.group);
    this.last = relation;
  }

  get bytes(): Uint8Array {
    return this.all.written;
  }
}

/** Postings as they stand in bytes. Nothing is made of what is passed, so that a word of every relation costs little. */
export class WrittenPostings extends VarintReader implements Postings {
  relation = -1;
  entry = -1;
  length = 0;
  times = 0;
  isOfKind = false;
  /** Where the entries of this relation end. */
  private groupEnd = 0;
  /** How many places of the entry are still unread. */
  private unread = 0;

  get size(): number {
    return this.bytes.length;
  }

  seek(relation: number): number {
    while (this.relation < relation) {
      this.at = this.groupEnd;
      this.entry = -1;
      this.unread = 0;
      if (this.isAtEnd) return (this.relation = END);
      this.relation += this.next();
      const length = this.next();
      this.groupEnd = this.at + length;
    }
    return this.relation;
  }

  nextEntry(): number {
    for (; this.unread > 0; this.unread--) this.next();
    if (this.at >= this.groupEnd) {
      if (this.at > this.groupEnd) this.fail('the postings of a relation do not end where they should');
      return (this.entry = END);
    }
    this.entry = Math.max(this.entry, 0) + this.next();
    this.length = this.next();
    const told = this.next();
    this.isOfKind = (told & 1) === 1;
    this.unread = this.times = told >> 1;
    return this.entry;
  }

  places(into: number[]): void {
    let place = 0;
    for (; this.unread > 0; this.unread--) into.push((place += this.next()));
  }
}
