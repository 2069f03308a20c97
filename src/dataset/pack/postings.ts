/**
 * Where a word stands. For each relation that has it, in order: how many relations further on, the length in bytes of what
 * follows, and for each entry that has it, in order: how many entries further on, the number of words of the entry, how
 * often the word stands there, and how many words further on each time. All numbers are varints.
 */
import type { Group, Posting } from '../search/index.js';
import type { Fail } from './format.js';
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
      this.group.add(places.length);
      this.group.addAscending(places);
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

/** Reads postings again, all or those of some relations. A group is decoded when it is asked for. */
export function readGroups(bytes: Uint8Array, fail: Fail, within?: ReadonlySet<number>): Group[] {
  const groups: Group[] = [];
  const reader = new VarintReader(bytes, fail);
  let relation = -1;
  while (!reader.isAtEnd) {
    relation += reader.next();
    const length = reader.next();
    const from = reader.at;
    if (within === undefined || within.has(relation)) {
      groups.push({ relation, postings: () => readGroup(bytes.subarray(from, from + length), fail) });
    }
    reader.at += length;
  }
  return groups;
}

function readGroup(bytes: Uint8Array, fail: Fail): Posting[] {
  const postings: Posting[] = [];
  const reader = new VarintReader(bytes, fail);
  let entry = 0;
  while (!reader.isAtEnd) {
    entry += reader.next();
    const length = reader.next();
    postings.push({ entry, length, places: reader.ascending(reader.next()) });
  }
  return postings;
}
