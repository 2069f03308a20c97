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

/** What two places of a row have between them. */
const BETWEEN = 1;

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

/** The places of one relation's parts, from what was written of it. */
export function partsIn(bytes: Uint8Array, fail: Fail): { events: Place[]; entries: Place[] } {
  const reader = new VarintReader(bytes, fail);
  let at = reader.next() * FAR + reader.next();
  const next = (): Place => {
    const place = { at, length: reader.next() };
    at += place.length + BETWEEN;
    return place;
  };
  const count = reader.next();
  if (count > bytes.length) fail('a relation has more events than places');
  const events = Array.from({ length: count }, next);
  at += reader.next();
  const entries: Place[] = [];
  while (!reader.isAtEnd) entries.push(next());
  return { events, entries };
}
