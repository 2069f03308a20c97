/** How places are written: in full in the committed table; as two small numbers in a pack, where they would be most of it. */
import type { Fail } from '../pack/format.js';
import type { WorldPlace } from './fact.js';

/** "Albania|List of countries|239|1.158": article, section, unit, and table and row where it is one. */
export const FULL = {
  read: (text: string): WorldPlace => {
    const [subject = '', section = '', sentence = '', row = ''] = text.split('|');
    const [table, inTable] = row.split('.').map(Number);
    return {
      subject,
      section,
      sentence: Number(sentence),
      row: table === undefined || inTable === undefined ? null : [table, inTable],
    };
  },
  write: ({ subject, section, sentence, row }: WorldPlace): string =>
    [subject, section, sentence, ...(row === null ? [] : [row.join('.')])].join('|'),
};

/**
 * Writes "a3:111": of which list of rows or of sentences, and which of it. A list is one table in one section, all of whose rows lie
 * equally far from their numbers as units.
 */
export class PlaceWriter {
  private readonly numbers = new Map<string, number>();

  readonly write = ({ subject, section, sentence, row }: WorldPlace): string => {
    const list = [subject, section, ...(row === null ? [] : [row[0], sentence - row[1]])].join('|');
    const number = this.numbers.get(list) ?? this.numbers.size;
    this.numbers.set(list, number);
    return `${number.toString(36)}:${row === null ? sentence : row[1]}`;
  };

  /** The lists, a line each, in order of their numbers. */
  get lists(): string[] {
    return [...this.numbers.keys()];
  }
}

/** Reads what a `PlaceWriter` wrote. */
export class PlaceReader {
  constructor(
    private readonly lists: readonly string[],
    private readonly fail: Fail,
  ) {}

  readonly read = (text: string): WorldPlace => {
    const [list = '', of] = text.split(':');
    const at = Number(of);
    const line = this.lists[parseInt(list, 36)];
    if (line === undefined || !Number.isInteger(at)) return this.fail(`there is no place ${text}`);
    const [subject = '', section = '', table, offset] = line.split('|');
    return table === undefined
      ? { subject, section, sentence: at, row: null }
      : { subject, section, sentence: at + Number(offset), row: [Number(table), at] };
  };
}
