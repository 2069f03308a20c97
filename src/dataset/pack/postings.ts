/**
 * Where a word stands. For each relation that has it, in order: how many relations further on, the length in bytes of what
 * follows, and for each entry that has it, in order: how many entries further on, the number of words of the entry, how
 * often the word stands there, and how many words further on each time. All numbers are varints.
 */
import type { Group, Posting } from '../search/index.js';
import type { Fail } from './format.js';

/** Bytes that grow. */
class Bytes {
  private bytes = new Uint8Array(16);
  length = 0;

  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  append(other: Bytes): void {
    this.reserve(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  clear(): void {
    this.length = 0;
  }

  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(2 * this.bytes.length + more);
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** The postings of one word, as relations come in order. */
export class PostingsWriter {
  private readonly all = new Bytes();
  private readonly group = new Bytes();
  private last = -1;

  /** Adds the entries of a relation, in order. */
  add(relation: number, postings: readonly Posting[]): void {
    this.group.clear();
    let before = 0;
    for (const { entry, length, places } of postings) {
      this.group.varint(entry - before);
      this.group.varint(length);
      this.group.varint(places.length);
      let place = 0;
      for (const each of places) {
        this.group.varint(each - place);
        place = each;
      }
      before = entry;
    }
    this.all.varint(relation - this.last);
    this.all.varint(this.group.length);
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
  const reader = { bytes, at: 0, fail };
  let relation = -1;
  while (reader.at < bytes.length) {
    relation += varint(reader);
    const length = varint(reader);
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
  const reader = { bytes, at: 0, fail };
  let entry = 0;
  while (reader.at < bytes.length) {
    entry += varint(reader);
    const length = varint(reader);
    const places: number[] = [];
    let place = 0;
    for (let left = varint(reader); left > 0; left--) places.push((place += varint(reader)));
    postings.push({ entry, length, places });
  }
  return postings;
}

function varint(reader: { bytes: Uint8Array; at: number; fail: Fail }): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) break;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
  return reader.fail('a number in the postings does not end');
}
