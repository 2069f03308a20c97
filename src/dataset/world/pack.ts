/** The world table in its pack: a lookup reads the lines of the pairs that it asks for. */
import type { CountryCode, Party, Relation } from '../../model.js';
import type { Place } from '../../places.js';
import { headRow, type HeadRow } from '../heads.js';
import { nameOf } from '../kinds/kind.js';
import { openFile, PackFile, type Owner } from '../pack/file.js';
import type { WorldSectionName } from '../pack/format.js';
import { linesOf } from '../pack/lines.js';
import { VarintReader } from '../pack/varints.js';
import { besideArticle, readFact, type WorldPair } from './fact.js';
import { PairLines } from './lines.js';
import { PlaceReader } from './places.js';
import { worldHead, worldRecord } from './record.js';
import { readStanding } from './standings.js';
import type { World } from './world.js';

/** So many lines are read at once where all are. */
const AT_ONCE = 1000;

interface PartyLine {
  code: CountryCode;
  /** Where its partners stand in their section, and how many they are. */
  at: number;
  length: number;
  count: number;
}

function partyIn(line: string): PartyLine {
  const [code = '', at, length, count] = line.split('|');
  return { code, at: Number(at), length: Number(length), count: Number(count) };
}

interface Partner {
  code: CountryCode;
  pair: number;
}

/** A pack that is open. Methods throw a `RelationsError` ("unreadable") when the file does not hold what it says. */
export class WorldPack extends PackFile<WorldSectionName> implements World {
  private readonly relations = new Map<number, Relation>();
  private known: PartyLine[] | null = null;
  private places: PlaceReader | null = null;
  private readonly lines = new PairLines(this);

  /** Opens a pack that `build` made; null when there is none, another program made it, or it is not whole. */
  static open(path: string | Place, build: string, owner: Owner): WorldPack | null {
    const file = openFile<WorldSectionName>(path, build);
    return file === null ? null : new WorldPack(file, owner);
  }

  get day(): string {
    return this.header.day ?? this.fail('it bears no day');
  }

  get size(): number {
    return this.header.relations;
  }

  relation(id: string): Relation | null {
    // An id is made of two names; the name of one country is asked for as often.
    if (!id.includes('-')) return null;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lines.one(middle).split('\t', 1).join() < id) low = middle + 1;
      else high = middle;
    }
    return low < this.size && this.lines.one(low).startsWith(`${id}\t`) ? this.record(low) : null;
  }

  between(a: CountryCode, b: CountryCode): Relation | null {
    const pair = this.pairOf(a, b);
    return pair === null ? null : this.record(pair);
  }

  beside(a: CountryCode, b: CountryCode): Relation | null {
    const pair = this.pairOf(a, b);
    const beside = pair === null ? null : besideArticle(this.pairIn(this.lines.one(pair)));
    return beside === null ? null : worldRecord(beside, this.day);
  }

  relationsOf(code: CountryCode): Relation[] {
    return this.records(this.partners(code).map(({ pair }) => pair));
  }

  has(a: CountryCode, b?: CountryCode): boolean {
    return b === undefined ? this.partyOf(a) !== null : this.pairOf(a, b) !== null;
  }

  countries(): { code: CountryCode; name: string; relations: number }[] {
    return this.parties().map(({ code, count }) => ({ code, name: nameOf(code), relations: count }));
  }

  countOf(code: CountryCode): number {
    return this.partyOf(code)?.count ?? 0;
  }

  partnersOf(code: CountryCode): Party[] {
    return this.partners(code).map((partner) => ({ code: partner.code, name: nameOf(partner.code) }));
  }

  inCities(keys: ReadonlySet<string>): Relation[] {
    const cities = this.section('cities');
    const named = [...keys].flatMap((key) => {
      const at = /[|\n]/.test(key) ? -1 : cities.indexOf(`\n${key}|`);
      if (at < 0) return [];
      const line = cities.toString('utf8', at + 1, cities.indexOf('\n', at + 1));
      let pair = 0;
      return line
        .slice(line.indexOf('|') + 1)
        .split(' ')
        .map((step) => (pair += Number(step)));
    });
    return this.records([...new Set(named)].sort((a, b) => a - b));
  }

  onDay(day: string): Relation[] {
    return this.records(this.lines.at(this.placesOf('pairs', `-${day}`)));
  }

  /** None is kept: all of them would fill the memory. */
  *all(): Generator<Relation> {
    for (const pair of this.pairs()) yield worldRecord(pair, this.day);
  }

  heads(code?: CountryCode): HeadRow[] {
    const standings = linesOf(this.section('standings'));
    const numbers = this.section('standing');
    const pairs = code === undefined ? null : this.partners(code).map(({ pair }) => pair);
    return Array.from(this.pairs(pairs ?? undefined), (pair, at) => {
      const head = worldHead(pair);
      const line = standings[numbers.readUInt16LE((pairs?.[at] ?? at) * 2)];
      const status = line === undefined ? null : readStanding(this.parsed(line), head.established?.edtf ?? null);
      return headRow(head, status ?? this.fail(`it does not say how ${pair.id} stands`));
    });
  }

  private *pairs(numbers: readonly number[] = Array.from({ length: this.size }, (_, at) => at)): Generator<WorldPair> {
    for (let first = 0; first < numbers.length; first += AT_ONCE)
      for (const line of this.lines.of(numbers.slice(first, first + AT_ONCE))) yield this.pairIn(line);
  }

  private record(pair: number): Relation {
    return this.records([pair])[0] ?? this.fail(`there is no pair ${pair}`);
  }

  /** In the order given, which is that of their lines. */
  private records(pairs: readonly number[]): Relation[] {
    const missing = pairs.filter((pair) => !this.relations.has(pair));
    const lines = this.lines.of(missing);
    for (const [at, pair] of missing.entries())
      this.relations.set(pair, worldRecord(this.pairIn(lines[at] ?? ''), this.day));
    return pairs.flatMap((pair) => this.relations.get(pair) ?? []);
  }

  private parties(): readonly PartyLine[] {
    return (this.known ??= linesOf(this.section('parties')).map(partyIn));
  }

  /** Found without reading the others. */
  private partyOf(code: CountryCode): PartyLine | null {
    if (this.known !== null || /[|\n]/.test(code)) return this.parties().find((party) => party.code === code) ?? null;
    const parties = this.section('parties');
    const at = parties.indexOf(`\n${code}|`);
    if (at < 0) return null;
    const end = parties.indexOf('\n', at + 1);
    return partyIn(parties.toString('utf8', at + 1, end < 0 ? parties.length : end));
  }

  /** In order of pair. */
  private partners(code: CountryCode): Partner[] {
    const party = this.partyOf(code);
    if (party === null) return [];
    const reader = new VarintReader(this.part('partners', party.at, party.length), this.fail);
    const parties = this.parties();
    const codes = Array.from(
      { length: party.count },
      () => parties[reader.next()]?.code ?? this.fail('a party is missing'),
    );
    return reader.ascending(party.count).map((pair, at) => ({ code: codes[at] ?? '', pair }));
  }

  private pairOf(a: CountryCode, b: CountryCode): number | null {
    if (a === b) return null;
    return this.partners(a).find(({ code }) => code === b)?.pair ?? null;
  }

  private pairIn(line: string): WorldPair {
    this.places ??= new PlaceReader(linesOf(this.section('places')), this.fail);
    const { read } = this.places;
    const [id = '', a = '', b = ''] = line.split('\t', 3);
    const facts = line.slice(id.length + a.length + b.length + 3).split('\v');
    return { id, parties: [a, b], facts: facts.map((fact) => readFact(fact.split('\t'), read)) };
  }
}
