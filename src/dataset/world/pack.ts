/** The world table in its pack: a lookup reads the lines of the pairs that it asks for. */
import type { CountryCode, Party, Relation } from '../../model.js';
import { nameOf } from '../kinds/kind.js';
import { openFile, PackFile, type Owner } from '../pack/file.js';
import type { WorldSectionName } from '../pack/format.js';
import { linesOf } from '../pack/read.js';
import { besideArticle, readFact, type WorldPair } from './fact.js';
import { PlaceReader } from './places.js';
import { worldRecord } from './record.js';
import type { World } from './world.js';

interface PartyLine {
  code: CountryCode;
  /** The rows of its partners. */
  first: number;
  count: number;
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
  private lineStarts: Uint32Array | null = null;

  /** Opens a pack that `build` made; null when there is none, another program made it, or it is not whole. */
  static open(path: string | URL, build: string, owner: Owner): WorldPack | null {
    const file = openFile<WorldSectionName>(path, build);
    return file === null ? null : new WorldPack(file.fd, file.header, owner);
  }

  get day(): string {
    return this.header.day ?? this.fail('it bears no day');
  }

  get size(): number {
    return this.header.relations;
  }

  relation(id: string): Relation | null {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.line(middle).split('\t', 1).join() < id) low = middle + 1;
      else high = middle;
    }
    return low < this.size && this.line(low).startsWith(`${id}\t`) ? this.record(low) : null;
  }

  between(a: CountryCode, b: CountryCode): Relation | null {
    const pair = this.pairOf(a, b);
    return pair === null ? null : this.record(pair);
  }

  beside(a: CountryCode, b: CountryCode): Relation | null {
    const pair = this.pairOf(a, b);
    const beside = pair === null ? null : besideArticle(this.pairIn(this.line(pair)));
    return beside === null ? null : worldRecord(beside, this.day);
  }

  relationsOf(code: CountryCode): Relation[] {
    return this.partners(code).map(({ pair }) => this.record(pair));
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
      return line
        .slice(line.indexOf('|') + 1)
        .split(' ')
        .map(Number);
    });
    return [...new Set(named)].sort((a, b) => a - b).map((pair) => this.record(pair));
  }

  /** None is kept: all of them would fill the memory. */
  *all(): Generator<Relation> {
    for (let pair = 0; pair < this.size; pair++) yield this.made(pair);
  }

  private record(pair: number): Relation {
    const known = this.relations.get(pair);
    if (known !== undefined) return known;
    const record = this.made(pair);
    this.relations.set(pair, record);
    return record;
  }

  private made(pair: number): Relation {
    return worldRecord(this.pairIn(this.line(pair)), this.day);
  }

  private line(pair: number): string {
    if (pair >= this.size) this.fail(`there is no pair ${pair}`);
    const starts = this.starts();
    const [start = 0, end = 0] = [starts[pair], starts[pair + 1]];
    return this.part('pairs', start + 1, end - start - 1).toString('utf8');
  }

  /** Where each line begins in its section, and the last one ends. */
  private starts(): Uint32Array {
    if (this.lineStarts !== null) return this.lineStarts;
    const lengths = this.section('lengths');
    const starts = new Uint32Array(this.size + 1);
    for (let pair = 0; pair < this.size; pair++) {
      starts[pair + 1] = (starts[pair] ?? 0) + lengths.readUInt16LE(pair * 2);
    }
    return (this.lineStarts = starts);
  }

  private parties(): readonly PartyLine[] {
    this.known ??= linesOf(this.section('parties')).map((line) => {
      const [code = '', first, count] = line.split('|');
      return { code, first: Number(first), count: Number(count) };
    });
    return this.known;
  }

  private partyOf(code: CountryCode): PartyLine | null {
    return this.parties().find((party) => party.code === code) ?? null;
  }

  /** In order of pair. */
  private partners(code: CountryCode): Partner[] {
    const party = this.partyOf(code);
    if (party === null) return [];
    const rows = this.part('partners', party.first * 4, party.count * 4);
    const parties = this.parties();
    return Array.from({ length: party.count }, (_, row) => ({
      code: parties[rows.readUInt16LE(row * 4)]?.code ?? this.fail('a party is missing'),
      pair: rows.readUInt16LE(row * 4 + 2),
    }));
  }

  private pairOf(a: CountryCode, b: CountryCode): number | null {
    if (a === b) return null;
    return this.partners(a).find(({ code }) => code === b)?.pair ?? null;
  }

  private pairIn(line: string): WorldPair {
    this.places ??= new PlaceReader(linesOf(this.section('places')), this.fail);
    const { read } = this.places;
    const [id = '', a = '', b = '', ...rest] = line.split('\t');
    const facts = rest.join('\t').split('\v');
    return { id, parties: [a, b], facts: facts.map((fact) => readFact(fact.split('\t'), read)) };
  }
}
