/** The lines of pairs in the pack of the world table. */
import type { PackFile } from '../pack/file.js';
import { BETWEEN_STARTS, type WorldSectionName } from '../pack/format.js';

/** Lines that are so near each other, in bytes, are read at once. */
const NEAR = 4096;

export class PairLines {
  private known: Uint16Array | null = null;

  constructor(private readonly file: PackFile<WorldSectionName>) {}

  /** A section is at the beginning of its own memory. */
  private get lengths(): Uint16Array {
    if (this.known === null) {
      const section = this.file.section('lengths');
      this.known = new Uint16Array(section.buffer, section.byteOffset, section.length / 2);
    }
    return this.known;
  }

  one(pair: number): string {
    return this.of([pair])[0] ?? '';
  }

  /** The lines of pairs, in order of their numbers. Those that lie near each other are read together. */
  of(pairs: readonly number[]): string[] {
    const places = pairs.map((pair) => this.place(pair));
    const lines: string[] = [];
    for (let first = 0; first < places.length;) {
      const start = places[first]?.at ?? 0;
      let [end, next] = [start, first];
      for (let place = places[next]; place !== undefined && place.at - end <= NEAR; place = places[next]) {
        end = place.at + place.length;
        next += 1;
      }
      const bytes = this.file.part('pairs', start, end - start);
      for (const { at, length } of places.slice(first, next)) {
        lines.push(bytes.toString('utf8', at - start, at - start + length));
      }
      first = next;
    }
    return lines;
  }

  /** The pairs whose lines hold these places of the section, which come in order. */
  at(places: Iterable<number>): number[] {
    const pairs: number[] = [];
    let [pair, end] = [-1, 0];
    for (const place of places) {
      // `end` is where the line of the pair ends.
      while (place >= end) end += this.lengths[(pair += 1)] ?? Infinity;
      if (pairs.at(-1) !== pair) pairs.push(pair);
    }
    return pairs;
  }

  /** Where a line is in its section, without the line feed before it. */
  private place(pair: number): { at: number; length: number } {
    if (pair >= this.file.header.relations) this.file.fail(`there is no pair ${pair}`);
    const { lengths } = this;
    const first = pair - (pair % BETWEEN_STARTS);
    let at = this.file.section('starts').readUInt32LE((first / BETWEEN_STARTS) * 4) + 1;
    for (let before = first; before < pair; before++) at += lengths[before] ?? 0;
    return { at, length: (lengths[pair] ?? 0) - 1 };
  }
}
