/** Makes a pack of relations that come in order, without keeping them: memory grows with the index alone. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { resolveCountry } from '../../countries/resolve.js';
import type { CountryCode, Relation } from '../../model.js';
import { headRows } from '../../query/heads.js';
import { entriesOf } from '../../query/search/entries.js';
import { postingsOf } from '../../query/search/memory-index.js';
import { AT_WIDTH, preamble, PREAMBLE, type PackHeader, type SectionName } from './format.js';
import { PostingsWriter } from './postings.js';

export interface PackOptions {
  build: string;
  source: string;
}

/** Room for the header, whose length is known at the end only. */
const HEADER = 2048;
const BUFFER = 1 << 20;

/**
 * Writes a pack to a new file at `path`. Throws a `RangeError` when the relations are not in order of id, or one cannot stand
 * in an index; and what the file system throws. The file is then to be removed.
 */
export function packTo(path: string, relations: Iterable<Relation>, { build, source }: PackOptions): void {
  const file = new Sections(openSync(path, 'wx', 0o600));
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
  private readonly entries: Buffer[] = [];
  private readonly firstEntry: number[] = [0];
  private readonly words = new Map<string, PostingsWriter>();

  add(relation: Relation, file: Sections): void {
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
    this.addEntries(relation);
    this.size += 1;
  }

  private addEntries(relation: Relation): void {
    const entries = entriesOf(relation);
    // Kept as bytes: a text of many small ones takes several times the room.
    for (const entry of entries) this.entries.push(Buffer.from(JSON.stringify(entry)));
    this.firstEntry.push(this.entries.length);
    for (const [word, postings] of postingsOf(entries.map(({ text }) => text))) {
      let writer = this.words.get(word);
      if (writer === undefined) this.words.set(word, (writer = new PostingsWriter()));
      writer.add(this.size, postings);
    }
  }

  write(file: Sections): void {
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

  private writeSearch(file: Sections): void {
    file.begin('entries');
    const starts = this.entries.map((entry) => file.line(entry).at - file.start);
    file.begin('entryAt');
    file.write(numbersOf([...starts, file.lengthOf('entries') + 1]));
    file.begin('firstEntry');
    file.write(numbersOf(this.firstEntry));
    file.begin('postings');
    const lines = sortedByBytes(this.words).map(([word, { bytes }]) => {
      const { at } = file.write(bytes);
      return `${word}|${at - file.start}|${bytes.length}`;
    });
    file.begin('words');
    for (const line of lines) file.line(line);
    file.write(Buffer.from('\n'));
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

/** A file that is written from its beginning to its end, in sections. */
class Sections {
  private readonly sections: Partial<PackHeader['sections']> = {};
  private current: SectionName | null = null;
  private readonly buffer = Buffer.allocUnsafe(BUFFER);
  private buffered = 0;
  private at = 0;
  /** Where the section began. */
  start = 0;

  constructor(private readonly fd: number) {
    this.write(Buffer.alloc(PREAMBLE + HEADER, ' '));
  }

  begin(name: SectionName): void {
    this.finish();
    this.current = name;
    this.start = this.at;
  }

  /** Writes a line feed and the text, and gives the place of the text. */
  line(text: string | Buffer): { at: number; length: number } {
    this.write(Buffer.from('\n'));
    return this.write(typeof text === 'string' ? Buffer.from(text) : text);
  }

  write(bytes: Uint8Array): { at: number; length: number } {
    const at = this.at;
    this.at += bytes.length;
    if (this.buffered + bytes.length > BUFFER) this.flush();
    if (bytes.length > BUFFER) writeAt(this.fd, bytes, null);
    else {
      this.buffer.set(bytes, this.buffered);
      this.buffered += bytes.length;
    }
    return { at, length: bytes.length };
  }

  lengthOf(name: SectionName): number {
    return this.sections[name]?.[1] ?? 0;
  }

  /** Writes the header last: a file that was not finished has none. */
  end(about: Pick<PackHeader, 'build' | 'source' | 'relations'>): void {
    this.finish();
    this.flush();
    const header = JSON.stringify({ ...about, length: this.at, sections: this.sections });
    const bytes = Buffer.from(header);
    if (bytes.length > HEADER) throw new RangeError('the header of the pack is too long');
    writeAt(this.fd, Buffer.concat([Buffer.from(preamble(bytes.length)), bytes]), 0);
  }

  close(): void {
    closeSync(this.fd);
  }

  private finish(): void {
    if (this.current !== null) this.sections[this.current] = [this.start, this.at - this.start];
    this.current = null;
  }

  private flush(): void {
    writeAt(this.fd, this.buffer.subarray(0, this.buffered), null);
    this.buffered = 0;
  }
}

function writeAt(fd: number, bytes: Uint8Array, place: number | null): void {
  let done = 0;
  while (done < bytes.length) {
    done += writeSync(fd, bytes, done, bytes.length - done, place === null ? null : place + done);
  }
}
