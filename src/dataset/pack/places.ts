/**
 * Where parts of the file that follow on one another stand: the events of a relation in its record, with a comma between them, and its
 * entries behind it, with a line feed. Of each run the place of the first, how many there are, and their lengths in bytes; all numbers
 * are varints.
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
const BETWEEN = 1;

/** Writes runs, one after the other. */
export class PlacesWriter extends VarintWriter {
  /** @param at The place of the first one, also where there is none. */
  addRun(at: number, lengths: readonly number[]): void {
    this.add(Math.floor(at / FAR));
    this.add(at % FAR);
    this.add(lengths.length);
    for (const length of lengths) this.add(length);
  }
}

/** The places in several runs. */
export class Places {
  /** The number of the first start of each run in `starts`; and one more for the end. */
  private readonly firsts: Uint32Array;
  /** Where each part begins; and for each run one more for where another one would. */
  private readonly starts: Float64Array;

  constructor(
    bytes: Uint8Array,
    runs: number,
    private readonly fail: Fail,
  ) {
    const reader = new VarintReader(bytes, fail);
    this.firsts = new Uint32Array(runs + 1);
    this.starts = new Float64Array(bytes.length + runs);
    let used = 0;
    for (let run = 0; run < runs; run++) {
      this.firsts[run] = used;
      let at = reader.next() * FAR + reader.next();
      const count = reader.next();
      if (count > bytes.length) fail('there are more places than room for them');
      for (let part = 0; part < count; part++) {
        this.starts[used++] = at;
        at += reader.next() + BETWEEN;
      }
      this.starts[used++] = at;
    }
    this.firsts[runs] = used;
    if (!reader.isAtEnd) fail('there are more places than there should be');
  }

  /** From the beginning of the first part of a run to the end of the last. */
  whole(run: number): Place {
    const [at = 0, next = at] = [this.starts[this.firsts[run] ?? 0], this.starts[(this.firsts[run + 1] ?? 1) - 1]];
    return { at, length: Math.max(next - BETWEEN - at, 0) };
  }

  of(run: number, part: number): Place {
    const number = (this.firsts[run] ?? 0) + part;
    const [at, next] = [this.starts[number], this.starts[number + 1]];
    const isThere = part >= 0 && number + 1 < (this.firsts[run + 1] ?? 0);
    return at === undefined || next === undefined || !isThere
      ? this.fail(`there is no place ${part} of ${run}`)
      : { at, length: next - BETWEEN - at };
  }
}
