/**
 * Where parts of the file that follow on one another stand: the events of a relation in its record, with a comma between them, and its
 * entries behind it, with a line feed. Of each run the place of the first, how many bytes its lengths take here, and the lengths; all
 * numbers are varints.
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
    const written = new VarintWriter();
    for (const length of lengths) written.add(length);
    this.add(written.length);
    this.append(written);
  }
}

/** A run of parts: where each begins; and one more for where another one would. */
export class Run {
  constructor(
    private readonly starts: readonly number[],
    private readonly fail: Fail,
  ) {}

  /** From the beginning of the first part to the end of the last. */
  get whole(): Place {
    const at = this.starts[0] ?? 0;
    return { at, length: Math.max((this.starts.at(-1) ?? 0) - BETWEEN - at, 0) };
  }

  place(part: number): Place {
    const [at, next] = [this.starts[part], this.starts[part + 1]];
    return at === undefined || next === undefined
      ? this.fail(`there is no part ${part}`)
      : { at, length: next - BETWEEN - at };
  }

  /** The text of a part, in the bytes of the whole. */
  textIn(whole: Buffer, part: number): string {
    const { at, length } = this.place(part);
    const from = at - this.whole.at;
    return whole.toString('utf8', from, from + length);
  }
}

/** So many runs as they were written; of each the lengths are read when they are asked for. */
export function runsIn(bytes: Uint8Array, count: number, fail: Fail): (() => Run)[] {
  const reader = new VarintReader(bytes, fail);
  const runs = Array.from({ length: count }, () => {
    const at = reader.next() * FAR + reader.next();
    const lengths = reader.skip(reader.next());
    return () => new Run(startsOf(at, lengths, fail), fail);
  });
  return reader.isAtEnd ? runs : fail('there are more places than there should be');
}

function startsOf(at: number, lengths: Uint8Array, fail: Fail): number[] {
  const reader = new VarintReader(lengths, fail);
  const starts = [at];
  for (let start = at; !reader.isAtEnd;) starts.push((start += reader.next() + BETWEEN));
  return starts;
}
