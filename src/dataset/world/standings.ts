/**
 * How things stand today between the two of each pair, worked out when the pack is made: the rules of `statusOn` over all pairs take a
 * second. Most pairs stand alike, so they are kept as lines, each once, and a number for each pair.
 */
import type { HeadRow } from '../heads.js';
import type { Edtf, Relation } from '../../model.js';

type Status = HeadRow['status'];

/** In the place of `since`: the day on which relations were established. */
const ESTABLISHED = '=';

/** Numbers the distinct lines as they come. */
export class StandingWriter {
  private readonly numbers = new Map<string, number>();

  /** The number of the line. */
  add({ established }: Relation, { state, certain, since, level }: Status): number {
    const isThen = since !== null && since === established?.date.edtf;
    const line = JSON.stringify([state, certain, isThen ? ESTABLISHED : since, level]);
    const number = this.numbers.get(line) ?? this.numbers.size;
    this.numbers.set(line, number);
    return number;
  }

  get lines(): string[] {
    return [...this.numbers.keys()];
  }
}

/** What a line of a `StandingWriter`, parsed, says of a pair whose relations were `established` then; null when it is none. */
export function readStanding(line: unknown, established: Edtf | null): Status | null {
  if (!Array.isArray(line)) return null;
  const [state, certain, since, level] = line as [Status['state'], boolean, string | null, Status['level']];
  return { state, certain, since: since === ESTABLISHED ? established : since, level };
}
