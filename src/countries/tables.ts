/** The tables of countries in data/, as bytes: one string a line, so that a line is found without reading the others. */
import { reason, RelationsError } from '../errors.js';
import { bytesAt, inData } from '../places.js';

/** A table of countries. Throws a `RelationsError` ("unreadable") when it does not lie where the package has it. */
export function tableBytes(name: 'countries.json' | 'country-names.json' | 'state-codes.json'): Buffer {
  try {
    return bytesAt(inData(name));
  } catch (error) {
    throw new RelationsError(
      'unreadable',
      `The data of bilateral-relations cannot be read (${reason(error)}): ${inData(name).path}`,
      'Where another program bundles the package, it is to be left out of the bundle (esbuild: --external:bilateral-relations).',
    );
  }
}

/** Lines of one list of a table: `"AFG|AF|004|Afghanistan|…",`. Strings in them have no escapes: the generator refuses them. */
export class Lines {
  private place: { from: number; to: number } | null = null;

  /** The list under this key, which is looked for when it is first asked. */
  constructor(
    private readonly bytes: Buffer,
    private readonly key: string,
  ) {}

  private get from(): number {
    return this.found().from;
  }

  private get to(): number {
    return this.found().to;
  }

  private found(): { from: number; to: number } {
    if (this.place !== null) return this.place;
    const at = this.bytes.indexOf(`\n"${this.key}": [`);
    if (at < 0) throw new Error(`the table has no "${this.key}"`);
    const from = this.bytes.indexOf('\n', at + 1);
    this.place = { from, to: this.bytes.indexOf('\n]', from) };
    return this.place;
  }

  /** Every string. */
  all(): string[] {
    const list: unknown = JSON.parse(`[${this.bytes.toString('utf8', this.from, this.to)}]`);
    return list as string[];
  }

  /** The first string that begins so, or null. */
  starting(start: string): string | null {
    const at = this.bytes.indexOf(`\n"${start}`, this.from);
    return at < 0 || at >= this.to ? null : this.lineAt(at + 1);
  }

  /** Every string that holds this. */
  holding(text: string): string[] {
    const found: string[] = [];
    for (let at = this.bytes.indexOf(text, this.from); at >= 0 && at < this.to;) {
      const line = this.bytes.lastIndexOf('\n', at) + 1;
      found.push(this.lineAt(line));
      at = this.bytes.indexOf(text, this.endOf(line));
    }
    return found;
  }

  /** True when a string holds this. */
  hold(text: string): boolean {
    const at = this.bytes.indexOf(text, this.from);
    return at >= 0 && at < this.to;
  }

  private lineAt(line: number): string {
    return this.bytes.toString('utf8', line, this.endOf(line)).replace(/^"|",?$/g, '');
  }

  private endOf(line: number): number {
    const end = this.bytes.indexOf('\n', line);
    return end < 0 ? this.to : end;
  }
}

/** Text that can stand in a line, and is looked for there. */
export const isInLine = (text: string): boolean => text !== '' && !/["\\\n]/.test(text);
