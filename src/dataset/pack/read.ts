/** Looks things up in a pack: only what a question needs is read of it. */
import type { CountryCode, Party, Relation, RelationEvent } from '../../model.js';
import type { Place } from '../../places.js';
import type { HeadRow } from '../heads.js';
import type { SearchEntry } from '../search/entries.js';
import { entryOfLine } from './entries.js';
import { openFile, PackFile, type Owner } from './file.js';
import { AT_WIDTH, type SectionName } from './format.js';
import { lineEnd, lineOf, linesFrom, linesOf } from './lines.js';
import { runsIn, type Run } from './places.js';
import { ToldTimeline } from './timelines.js';

/** Sections that have a part for each party, in the order of their places in its line. */
const BY_PARTY = ['partners', 'timelines', 'events', 'lines'] as const;
type ByParty = (typeof BY_PARTY)[number];

/** A pack that is open. Methods throw a `RelationsError` ("unreadable") when the file does not hold what it says. */
export class Pack extends PackFile<SectionName> {
  private readonly relations = new Map<number, Relation>();

  /**
   * Opens a pack that `build` made; null when there is none, another program made it, or it is not whole.
   * `isTrusted` may refuse the open file.
   */
  static open(path: string | Place, build: string, owner: Owner, isTrusted?: (fd: number) => boolean): Pack | null {
    const file = openFile<SectionName>(path, build, isTrusted);
    return file === null ? null : new Pack(file, owner);
  }

  get size(): number {
    return this.header.relations;
  }

  /** The number of the relation with this id, or null. */
  numberOf(id: string): number | null {
    const line = lineOf(id, this.header.sections.ids[1], (at, length) => this.part('ids', at, length));
    return line === null ? null : this.checked(Number(line.slice(line.lastIndexOf('|') + 1)));
  }

  /** The number of the first relation of these two, or null. */
  between(a: CountryCode, b: CountryCode): number | null {
    if (a === b || /[| \n]/.test(b)) return null;
    const partners = this.partOf(a, 'partners')?.toString('utf8') ?? '';
    const at = partners.indexOf(`|${b} `);
    return at < 0 ? null : this.checked(Number(partners.slice(at + b.length + 2, partners.indexOf('|', at + 1))));
  }

  /** The numbers of all relations with this party, in order. */
  numbersOf(code: CountryCode): number[] {
    return this.relationsWith(code).map(({ number }) => number);
  }

  /** The same, with their ids and the other party. */
  relationsWith(code: CountryCode): { id: string; partner: CountryCode; number: number }[] {
    return this.rowsOf(code).map(([id = '', a = '', b = '', number]) => ({
      id,
      partner: a === code ? b : a,
      number: this.checked(Number(number)),
    }));
  }

  /** What is told of the events of all relations of a country, so many, and where they stand. */
  timelineOf(code: CountryCode, relations: number): { told: ToldTimeline; runs: (() => Run)[] } {
    const part = (name: ByParty): Buffer => this.partOf(code, name) ?? this.fail(`there is no ${code}`);
    return {
      told: new ToldTimeline(part('timelines'), relations, this.fail),
      runs: runsIn(part('events'), relations, this.fail),
    };
  }

  /** Where the lines of a party are in their section; null for a pack without lines, or without the party. */
  linesOf(code: CountryCode): { at: number; length: number } | null {
    return this.header.sections.lines[1] === 0 ? null : this.placeOf(code, 'lines');
  }

  /** What a section has of a party; null where there is no such party. */
  private partOf(code: CountryCode, name: ByParty): Buffer | null {
    const place = this.placeOf(code, name);
    return place && this.part(name, place.at, place.length);
  }

  /** Where what belongs to a party is in a section: it ends where that of the next one begins. Null where there is no such party. */
  private placeOf(code: CountryCode, name: ByParty): { at: number; length: number } | null {
    const [line, next] = linesFrom(this.section('parties'), code, 2);
    if (line === undefined) return null;
    const placeIn = (of: string): number => Number(of.split('|').at(BY_PARTY.indexOf(name) - BY_PARTY.length));
    const at = placeIn(line);
    const length = (next === undefined ? this.header.sections[name][1] : placeIn(next)) - at;
    return length < 0 ? this.fail(`the ${name} of ${code} end before they begin`) : { at, length };
  }

  /** Reads the events of a relation; each is parsed when it is asked for. */
  events(run: Run): (event: number) => RelationEvent {
    const { at, length } = run.whole;
    const bytes = this.bytes(at, length);
    return (event) => this.parsed(run.textIn(bytes, event)) as RelationEvent;
  }

  /** True when there is a relation with this party. */
  isParty(code: CountryCode): boolean {
    return linesFrom(this.section('parties'), code, 1).length > 0;
  }

  /** The other party of all relations with this one, in order of relation. */
  partnersOf(code: CountryCode): Party[] {
    const names = new Map(this.parties().map((party) => [party.code, party.name]));
    return this.relationsWith(code).map(({ partner }) => ({ code: partner, name: names.get(partner) ?? partner }));
  }

  /** Lines of `ids` with this code: id, codes, number. */
  private rowsOf(code: CountryCode): string[][] {
    const rows: string[][] = [];
    if (/[|\n]/.test(code)) return rows;
    const ids = this.section('ids');
    for (let at = ids.indexOf(`|${code}|`); at >= 0;) {
      const end = lineEnd(ids, at);
      rows.push(ids.toString('utf8', ids.lastIndexOf(10, at) + 1, end).split('|'));
      at = ids.indexOf(`|${code}|`, end);
    }
    return rows;
  }

  /** The numbers of the relations in which a former state stood for a party. */
  numbersOfFormer(code: CountryCode): number[] {
    const former = this.section('former');
    const at = former.indexOf(`\n${code}|`);
    if (at < 0 || /[|\n]/.test(code)) return [];
    const numbers = former.toString('latin1', at + code.length + 2, lineEnd(former, at + 1));
    return numbers.split(' ').map(Number);
  }

  /** Each with how many relations it has. */
  parties(): { code: CountryCode; name: string; relations: number }[] {
    return linesOf(this.section('parties')).map((line) => {
      const [code = '', name = '', count = ''] = line.split('|');
      return { code, name, relations: Number(count) };
    });
  }

  /** The numbers of the relations whose records hold a date that ends in this: "-11-27". */
  numbersWith(dateEnd: string): number[] {
    const numbers: number[] = [];
    let [at, end] = [0, 0];
    let next = 0;
    for (const found of this.placesOf('records', dateEnd)) {
      const place = this.header.sections.records[0] + found;
      // Entries of the relation stand behind its record: what is found there was found in it too.
      while (place >= end && next < this.size) {
        const [start, length] = this.place(next, 0);
        if (place < start) break;
        [at, end] = [start, start + length];
        next += 1;
      }
      if (place >= at && place < end && numbers.at(-1) !== next - 1) numbers.push(next - 1);
    }
    return numbers;
  }

  record(number: number): Relation {
    const known = this.relations.get(number);
    if (known !== undefined) return known;
    const relation = this.json(...this.place(number, 0)) as Relation;
    this.relations.set(number, relation);
    return relation;
  }

  head(number: number): HeadRow {
    return this.json(...this.place(number, 10)) as HeadRow;
  }

  /** An entry of a relation, by its number there. */
  entry(number: number, entry: number): SearchEntry {
    const starts = this.part('entriesAt', number * 4, 8);
    const [at, end] = [starts.readUInt32LE(0), starts.readUInt32LE(4)];
    if (end < at) this.fail(`the entries of relation ${number} end before they begin`);
    const [events, entries] = runsIn(this.part('entries', at, end - at), 2, this.fail);
    const read = (run: (() => Run) | undefined, part: number): unknown => {
      const { at, length } = run?.().place(part) ?? this.fail(`relation ${number} has no entries`);
      return this.json(at, length);
    };
    return entryOfLine(read(entries, entry), (event) => read(events, event) as RelationEvent);
  }

  /** All of them, in order. */
  heads(): HeadRow[] {
    return linesOf(this.section('heads')).map((line) => this.parsed(line) as HeadRow);
  }

  private checked(number: number): number {
    return number >= 0 && number < this.size ? number : this.fail(`there is no relation ${number}`);
  }

  private place(number: number, column: 0 | 10): [at: number, length: number] {
    const row = this.part('at', number * AT_WIDTH + column, 10);
    return [row.readUIntLE(0, 6), row.readUInt32LE(6)];
  }
}
