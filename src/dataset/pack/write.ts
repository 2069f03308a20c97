/** Makes a pack of relations that come in order, without keeping them: memory grows with the index alone. */
import { openSync } from 'node:fs';
import { resolveCountry } from '../../countries/resolve.js';
import type { CountryCode, Relation } from '../../model.js';
import { headRows } from '../heads.js';
import { entriesOf } from '../search/entries.js';
import { postingsOf } from '../search/memory-index.js';
import { letterSet } from '../search/index.js';
import { AT_WIDTH, ENTRY_WIDTH, type SectionName } from './format.js';
import { PostingsWriter } from './postings.js';
import { Rows, Sections } from './sections.js';

export interface PackOptions {
  build: string;
  source: string;
  /** With checksums of all of it. */
  sums?: boolean;
}

/**
 * Writes a pack to a new file at `path`. Throws a `RangeError` when the relations are not in order of id, or one cannot stand
 * in an index; and what the file system throws. The file is then to be removed.
 */
export function packTo(path: string, relations: Iterable<Relation>, { build, source, sums }: PackOptions): void {
  const file = new Sections<SectionName>(openSync(path, 'wx+', 0o600), sums);
  try {
    const index = new Index();
    file.begin('records');
    for (const relation of relations) index.add(relation, file);
    index.write(file);
    file.end({ build, source, relations: index.size });
  } finally {
    file.close();
  }
}

/** What is gathered while records are written. */
class Index {
  size = 0;
  private lastId = '';
  private readonly ids: string[] = [];
  private readonly heads: string[] = [];
  private readonly recordAt: { at: number; length: number }[] = [];
  private readonly parties = new Map<CountryCode, { name: string; count: number }>();
  private readonly former = new Map<CountryCode, number[]>();
  private readonly entryAt = new Rows(ENTRY_WIDTH);
  private readonly firstEntry: number[] = [0];
  private readonly words = new Map<string, PostingsWriter>();

  add(relation: Relation, file: Sections<SectionName>): void {
    const { id, parties } = relation;
    if (this.size > 0 && id <= this.lastId) throw new RangeError(`${id} comes after ${this.lastId}`);
    if (/[|\n]/u.test([id, ...parties.flatMap(({ code, name }) => [code, name])].join(' '))) {
      throw new RangeError(`${id} has a sign that an index cannot hold`);
    }
    this.lastId = id;
    this.recordAt.push(file.line(JSON.stringify(relation)));
    this.heads.push(JSON.stringify(headRows([relation])[0]));
    this.ids.push([id, ...parties.map(({ code }) => code).sort(), this.size].join('|'));
    for (const { code, name } of parties) {
      const party = this.parties.get(code) ?? { name, count: 0 };
      party.count += 1;
      this.parties.set(code, party);
    }
    for (const code of formerStatesOf(relation)) this.former.set(code, [...(this.former.get(code) ?? []), this.size]);
    this.addEntries(relation, file);
    this.size += 1;
  }

  private addEntries(relation: Relation, file: Sections<SectionName>): void {
    const entries = entriesOf(relation);
    let end = 0;
    for (const entry of entries) {
      const { at, length } = file.line(JSON.stringify(entry));
      this.entryAt.next().writeUIntLE(at, 0, ENTRY_WIDTH);
      end = at + length + 1;
    }
    // An entry ends where the next one begins; the last one of a relation where another row says.
    this.entryAt.next().writeUIntLE(end, 0, ENTRY_WIDTH);
    this.firstEntry.push((this.firstEntry.at(-1) ?? 0) + entries.length + 1);
    for (const [word, postings] of postingsOf(entries)) {
      let writer = this.words.get(word);
      if (writer === undefined) this.words.set(word, (writer = new PostingsWriter()));
      writer.add(this.size, postings);
    }
  }

  write(file: Sections<SectionName>): void {
    file.begin('heads');
    const headAt = this.heads.map((head) => file.line(head));
    file.begin('at');
    for (const [number, record] of this.recordAt.entries()) file.write(atRow(record, headAt[number]));
    file.begin('ids');
    for (const line of this.ids) file.line(line);
    file.begin('parties');
    for (const [code, { name, count }] of sortedByBytes(this.parties)) file.line([code, name, count].join('|'));
    file.begin('former');
    for (const [code, numbers] of sortedByBytes(this.former)) file.line(`${code}|${numbers.join(' ')}`);
    this.writeSearch(file);
  }

  private writeSearch(file: Sections<SectionName>): void {
    file.begin('entryAt');
    file.write(this.entryAt.bytes);
    file.begin('firstEntry');
    file.write(numbersOf(this.firstEntry));
    file.begin('postings');
    const words = sortedByBytes(this.words);
    const lines = words.map(([word, { bytes }]) => `${word}|${file.write(bytes).at - file.start}|${bytes.length}`);
    file.begin('words');
    for (const line of lines) file.line(line);
    file.write(Buffer.from('\n'));
    file.begin('letters');
    file.write(numbersOf(words.map(([word]) => letterSet(word))));
    file.begin('lengths');
    file.write(Uint8Array.from(words, ([word]) => Math.min(word.length, 255)));
  }
}

function formerStatesOf(relation: Relation): Set<CountryCode> {
  const states = relation.predecessors.flatMap(({ states: names }) => names);
  const found = states.map((state) => resolveCountry(state, { exact: true, suggest: false }));
  return new Set(found.flatMap((each) => (each.status === 'exact' ? [each.country.code] : [])));
}

function atRow(record: { at: number; length: number }, head = { at: 0, length: 0 }): Buffer {
  const row = Buffer.alloc(AT_WIDTH);
  row.writeUIntLE(record.at, 0, 6);
  row.writeUInt32LE(record.length, 6);
  row.writeUIntLE(head.at, 10, 6);
  row.writeUInt32LE(head.length, 16);
  return row;
}

const numbersOf = (numbers: readonly number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);

function sortedByBytes<T>(map: ReadonlyMap<string, T>): [string, T][] {
  const keyed = [...map].map((item) => ({ item, key: Buffer.from(item[0]) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ item }) => item);
}
