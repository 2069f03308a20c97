/** Looks things up in a pack: only what a question needs is read of it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { RelationsError } from '../../errors.js';
import type { CountryCode, Party, Relation } from '../../model.js';
import type { HeadRow } from '../heads.js';
import {
  AT_WIDTH,
  ENTRY_WIDTH,
  MAGIC,
  PACK_FORMAT,
  PREAMBLE,
  type Fail,
  type PackHeader,
  type SectionName,
} from './format.js';

/** What is read of a pack at first: its header. */
const FIRST = 2100;

/** What is said when a pack turns out to be damaged. */
export interface Owner {
  /** The dataset that it was made of. */
  path: string;
  /** Told when it is; gives the hint for the user. */
  damaged(): string;
}

/** A pack that is open. Methods throw a `RelationsError` ("unreadable") when the file does not hold what it says. */
export class Pack {
  private readonly sections = new Map<SectionName, Buffer>();
  private readonly relations = new Map<number, Relation>();

  private constructor(
    private readonly fd: number,
    readonly header: PackHeader,
    private readonly owner: Owner,
  ) {}

  readonly fail: Fail = (what) => {
    throw new RelationsError(
      'unreadable',
      `The index of ${this.owner.path} is damaged: ${what}.`,
      this.owner.damaged(),
    );
  };

  /**
   * Opens a pack that `build` made; null when there is none, another program made it, or it is not whole.
   * `isTrusted` may refuse the open file.
   */
  static open(path: string | URL, build: string, owner: Owner, isTrusted?: (fd: number) => boolean): Pack | null {
    let fd: number;
    try {
      fd = openSync(path, 'r');
    } catch {
      return null;
    }
    const header = isTrusted?.(fd) === false ? null : readHeader(fd);
    if (header?.build === build && fstatSync(fd).size === header.length) return new Pack(fd, header, owner);
    closeSync(fd);
    return null;
  }

  get size(): number {
    return this.header.relations;
  }

  /** The number of the relation with this id, or null. */
  numberOf(id: string): number | null {
    if (/[|\n]/.test(id)) return null;
    return this.numberAt(this.section('ids').indexOf(`\n${id}|`));
  }

  /** The number of the first relation of these two, or null. */
  between(a: CountryCode, b: CountryCode): number | null {
    const [first, second] = a < b ? [a, b] : [b, a];
    if (a === b || /[|\n]/.test(a + b)) return null;
    return this.numberAt(this.section('ids').indexOf(`|${first}|${second}|`));
  }

  /** The numbers of all relations with this party, in order. */
  numbersOf(code: CountryCode): number[] {
    return this.rowsOf(code).map((row) => this.checked(Number(row[3])));
  }

  /** True when there is a relation with this party. */
  isParty(code: CountryCode): boolean {
    return !/[|\n]/.test(code) && this.section('parties').includes(`\n${code}|`);
  }

  /** The other party of all relations with this one, in order of relation. */
  partnersOf(code: CountryCode): Party[] {
    const names = new Map(this.parties().map((party) => [party.code, party.name]));
    const codes = this.rowsOf(code).map(([, a = '', b = '']) => (a === code ? b : a));
    return codes.map((each) => ({ code: each, name: names.get(each) ?? each }));
  }

  /** Lines of `ids` with this code: id, codes, number. */
  private rowsOf(code: CountryCode): string[][] {
    const rows: string[][] = [];
    if (/[|\n]/.test(code)) return rows;
    const ids = this.section('ids');
    for (let at = ids.indexOf(`|${code}|`); at >= 0;) {
      const end = this.lineEnd(ids, at);
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
    const numbers = former.toString('latin1', at + code.length + 2, this.lineEnd(former, at + 1));
    return numbers.split(' ').map(Number);
  }

  /** "code|name|number of relations" for each party. */
  parties(): { code: CountryCode; name: string; relations: number }[] {
    return linesOf(this.section('parties')).map((line) => {
      const [code = '', name = '', count = ''] = line.split('|');
      return { code, name, relations: Number(count) };
    });
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

  /** An entry of a record, by its number in the dataset. */
  entry(number: number): unknown {
    const row = this.part('entryAt', number * ENTRY_WIDTH, ENTRY_WIDTH);
    return this.json(row.readUIntLE(0, 6), row.readUInt32LE(6));
  }

  /** All of them, in order. */
  heads(): HeadRow[] {
    return linesOf(this.section('heads')).map((line) => this.parsed(line) as HeadRow);
  }

  /** A section whole; it stays in memory. */
  section(name: SectionName): Buffer {
    const known = this.sections.get(name);
    if (known !== undefined) return known;
    const [at, length] = this.header.sections[name];
    const bytes = this.bytes(at, length);
    this.sections.set(name, bytes);
    return bytes;
  }

  /** A part of a section. */
  part(name: SectionName, at: number, length: number): Buffer {
    const [start, whole] = this.header.sections[name];
    if (at < 0 || at + length > whole) this.fail(`${name} has no ${length} bytes at ${at}`);
    return this.bytes(start + at, length);
  }

  private numberAt(at: number): number | null {
    if (at < 0) return null;
    const ids = this.section('ids');
    const line = ids.toString('latin1', at, this.lineEnd(ids, at + 1));
    return this.checked(Number(line.slice(line.lastIndexOf('|') + 1)));
  }

  private checked(number: number): number {
    return number >= 0 && number < this.size ? number : this.fail(`there is no relation ${number}`);
  }

  private lineEnd(lines: Buffer, from: number): number {
    const end = lines.indexOf(10, from);
    return end < 0 ? lines.length : end;
  }

  private place(number: number, column: 0 | 10): [at: number, length: number] {
    const row = this.part('at', number * AT_WIDTH + column, 10);
    return [row.readUIntLE(0, 6), row.readUInt32LE(6)];
  }

  private parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.fail('a line is no JSON');
    }
  }

  private json(at: number, length: number): unknown {
    return this.parsed(this.bytes(at, length).toString('utf8'));
  }

  private bytes(at: number, length: number): Buffer {
    if (at + length > this.header.length) this.fail('a place lies outside');
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const more = readSync(this.fd, bytes, done, length - done, at + done);
      if (more === 0) this.fail('it ends too early');
      done += more;
    }
    return bytes;
  }
}

/** The lines of a section, which begin with a line feed each. */
export function linesOf(section: Buffer): string[] {
  const text = section.toString('utf8', 1);
  return text === '' ? [] : text.split('\n');
}

function readHeader(fd: number): PackHeader | null {
  const first = Buffer.allocUnsafe(FIRST);
  try {
    const length = readSync(fd, first, 0, FIRST, 0);
    const line = first.toString('latin1', 0, PREAMBLE);
    if (length < PREAMBLE || !line.startsWith(`${MAGIC} ${PACK_FORMAT} `)) return null;
    const end = PREAMBLE + Number(line.slice(line.trimEnd().lastIndexOf(' ')));
    return JSON.parse(first.toString('utf8', PREAMBLE, Math.min(end, length))) as PackHeader;
  } catch {
    return null;
  }
}
