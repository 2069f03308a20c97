/** Makes a pack of relations that come in order, without keeping them: memory grows with the index alone. */
import { openSync } from 'node:fs';
import { resolveCountry } from '../../countries/resolve.js';
import type { CountryCode, Relation } from '../../model.js';
import { headRows } from '../heads.js';
import { entriesOf, type SearchEntry } from '../search/entries.js';
import { postingsOf } from '../search/memory-index.js';
import { letterSet } from '../search/index.js';
import type { EventLine } from '../timeline/event-line.js';
import { entryLines } from './entries.js';
import { AT_WIDTH, type SectionName } from './format.js';
import { writeLines } from './lines-of-countries.js';
import { PlacesWriter, type Place } from './places.js';
import { PostingsWriter } from './postings.js';
import { Sections } from './sections.js';
import { TimelinesWriter } from './timelines.js';

export interface PackOptions {
  build: string;
  /** What the relations come from; a function is asked when the last of them has been written. */
  source: string | (() => string);
  /** With checksums of all of it. */
  sums?: boolean;
  /** With the timelines of countries in such lines. */
  lineOf?: EventLine | undefined;
}

/**
 * Writes a pack to a new file at `path`. Throws a `RangeError` when the relations are not in order of id, or one cannot stand
 * in an index; and what the file system throws. The file is then to be removed.
 */
export function packTo(
  path: string,
  relations: Iterable<Relation>,
  { build, source, sums, lineOf }: PackOptions,
): void {
  const file = new Sections<SectionName>(openSync(path, 'wx+', 0o600), sums);
  try {
    const index = new Index();
    file.begin('records');
    for (const relation of relations) index.add(relation, file);
    const from = typeof source === 'string' ? source : source();
    index.write(file, lineOf);
    file.end({ build, source: from, relations: index.size });
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
  private readonly recordAt: Place[] = [];
  private readonly parties = new Map<CountryCode, { name: string; partners: string[] }>();
  private readonly former = new Map<CountryCode, number[]>();
  private readonly entries = new PlacesWriter();
  private readonly entriesAt: number[] = [0];
  private readonly timelines = new TimelinesWriter();
  private readonly words = new Map<string, PostingsWriter>();

  add(relation: Relation, file: Sections<SectionName>): void {
    const { id, parties } = relation;
    if (this.size > 0 && id <= this.lastId) throw new RangeError(`${id} comes after ${this.lastId}`);
    if (/[|\n]/u.test([id, ...parties.flatMap(({ code, name }) => [code, name])].join(' '))) {
      throw new RangeError(`${id} has a sign that an index cannot hold`);
    }
    this.lastId = id;
    const record = file.line(JSON.stringify(relation));
    this.recordAt.push(record);
    this.heads.push(JSON.stringify(headRows([relation])[0]));
    this.ids.push([id, ...parties.map(({ code }) => code).sort(), this.size].join('|'));
    for (const { code, name } of parties) {
      const party = this.parties.get(code) ?? { name, partners: [] };
      party.partners.push(`${parties.find((other) => other.code !== code)?.code ?? code} ${this.size}`);
      this.parties.set(code, party);
    }
    for (const code of formerStatesOf(relation)) this.former.set(code, [...(this.former.get(code) ?? []), this.size]);
    const events = { at: record.at + eventsAt(relation), lengths: relation.events.map(lengthOf) };
    this.timelines.add(relation, events);
    this.entries.addRun(events.at, events.lengths);
    const entries = entriesOf(relation);
    const places = entryLines(entries, relation.events).map((line) => file.line(line));
    this.entries.addRun(
      places[0]?.at ?? 0,
      places.map(({ length }) => length),
    );
    this.entriesAt.push(this.entries.length);
    this.addPostings(entries);
    this.size += 1;
  }

  private addPostings(entries: readonly SearchEntry[]): void {
    for (const [word, postings] of postingsOf(entries)) {
      let writer = this.words.get(word);
      if (writer === undefined) this.words.set(word, (writer = new PostingsWriter()));
      writer.add(this.size, postings);
    }
  }

  write(file: Sections<SectionName>, lineOf?: EventLine): void {
    file.begin('heads');
    const headAt = this.heads.map((head) => file.line(head));
    file.begin('at');
    for (const [number, record] of this.recordAt.entries()) file.write(atRow(record, headAt[number]));
    file.begin('ids');
    for (const line of this.ids) file.line(line);
    this.writeParties(file, lineOf);
    file.begin('former');
    for (const [code, numbers] of sortedByBytes(this.former)) file.line(`${code}|${numbers.join(' ')}`);
    this.writeSearch(file);
  }

  private writeParties(file: Sections<SectionName>, lineOf?: EventLine): void {
    const parties = sortedByBytes(this.parties);
    const written = (bytes: Uint8Array): number => file.write(bytes).at - file.start;
    file.begin('partners');
    const partners = parties.map(([, each]) => written(Buffer.from(`|${each.partners.join('|')}|`)));
    file.begin('timelines');
    const timelines = parties.map(([code]) => written(this.timelines.rowsOf(code)));
    file.begin('events');
    const events = parties.map(([code]) => written(this.timelines.placesOf(code)));
    file.begin('lines');
    const lines = parties.map(([code]) => {
      const at = file.written - file.start;
      if (lineOf !== undefined) writeLines(file, this.timelines, code, lineOf);
      return at;
    });
    file.begin('parties');
    for (const [at, [code, { name, partners: some }]] of parties.entries())
      file.line([code, name, some.length, partners[at], timelines[at], events[at], lines[at]].join('|'));
  }

  private writeSearch(file: Sections<SectionName>): void {
    file.begin('entries');
    file.write(this.entries.written);
    file.begin('entriesAt');
    file.write(numbersOf(this.entriesAt));
    file.begin('postings');
    const words = sortedByBytes(this.words);
    const lines = words.map(([word, { bytes }]) => `${word}|${file.write(bytes).at - file.start}`);
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

/** In bytes, as JSON. */
const lengthOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** How far into the JSON of a relation that of its first event is: behind what comes before the list, its name and its bracket. */
function eventsAt(relation: Relation): number {
  const entries = Object.entries(relation);
  const before = entries.slice(
    0,
    entries.findIndex(([key]) => key === 'events'),
  );
  return lengthOf(Object.fromEntries([...before, ['events', []]])) - ']}'.length;
}

function atRow(record: Place, head: Place = { at: 0, length: 0 }): Buffer {
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
