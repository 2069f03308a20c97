/**
 * Where the events of each relation stand in its record, and the entries of it behind that: for each relation the place of the first
 * event, how many there are and their lengths, how far from their end the first entry is, and the lengths of the entries. All numbers
 * are varints; events have a comma between them, and entries a line feed.
 */
import type { Fail } from './format.js';
import { VarintReader, VarintWriter } from './varints.js';

export interface Place {
  at: number;
  length: number;
}

/** A place in a large file is two numbers: how many of these, and the rest. */
const FAR = 2 ** 28;

/** What two parts have between them, in bytes. */
export const BETWEEN = 1;

export class PartsWriter {
  private readonly all = new VarintWriter();
  /** Where those of each relation begin; and one more for the end. */
  readonly starts: number[] = [0];

  /** @param eventsAt The place of the first event, also where there is none. */
  add(eventsAt: number, events: readonly number[], entries: readonly Place[]): void {
    const { all } = this;
    all.add(Math.floor(eventsAt / FAR));
    all.add(eventsAt % FAR);
    all.add(events.length);
    for (const length of events) all.add(length);
    const end = events.reduce((at, length) => at + length + BETWEEN, eventsAt);
    all.add((entries[0]?.at ?? end) - end);
    for (const { length } of entries) all.add(length);
    this.starts.push(all.length);
  }

  get bytes(): Uint8Array {
    return this.all.written;
  }
}

/** Parts that follow on one another: where each begins; and one more for where another one would. */
export type Starts = readonly number[];

/** Where the parts of one relation stand, from what was written of it. */
export class Parts {
  private readonly reader: VarintReader;
  readonly events: Starts;

  constructor(bytes: Uint8Array, fail: Fail) {
    this.reader = new VarintReader(bytes, fail);
    const at = this.reader.next() * FAR + this.reader.next();
    const count = this.reader.next();
    if (count > bytes.length) fail('a relation has more events than it says places of');
    this.events = this.startsFrom(at, count);
  }

  /** To be asked for once. */
  entries(): Starts {
    const { events, reader } = this;
    return this.startsFrom((events.at(-1) ?? 0) + reader.next(), Infinity);
  }

  private startsFrom(at: number, count: number): number[] {
    const starts = [at];
    let start = at;
    for (let part = 0; part < count && !this.reader.isAtEnd; part++)
      starts.push((start += this.reader.next() + BETWEEN));
    return starts;
  }
}
