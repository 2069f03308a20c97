/** A pack as a file: its header, its sections, and lines of JSON at places in them. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DamagedIndex, RelationsError } from '../../errors.js';
import type { Place } from '../../places.js';
import { BEGINNING, MAGIC, PACK_FORMAT, PREAMBLE, type Fail, type PackHeader } from './format.js';
import { readAll, readChecked, sumOfBytes } from './sums.js';

/** What is read of a pack at first: its header. */
const FIRST = 2100;
const PREAMBLE_LINE = new RegExp(`^${MAGIC} (\\d+) (\\d+) ([\\da-f]+) *\n$`);

/** So many bytes of a section that is gone through are read at once. */
const AT_ONCE = 1 << 20;

/** What is said when a pack turns out to be damaged. */
export interface Owner {
  /** The dataset that it was made of. */
  path: string;
  /** Told when it is; gives the hint for the user. */
  damaged(): string;
  /** True when the same question, asked once more, is answered without it. */
  isMadeAnew?: boolean;
}

/** A file that is open, with its header. */
export interface OpenPack<Section extends string> {
  fd: number;
  /** Where it begins in the file, in bytes. */
  begin: number;
  header: PackHeader<Section>;
}

/** An open pack; null when there is none, `build` did not make it, or it is not whole. `isTrusted` may refuse it. */
export function openFile<Section extends string>(
  place: string | Place,
  build: string,
  isTrusted?: (fd: number) => boolean,
): OpenPack<Section> | null {
  const { path, part } = typeof place === 'string' ? { path: place, part: null } : place;
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return null;
  }
  const begin = part?.at ?? 0;
  const header = isTrusted?.(fd) === false ? null : readHeader<Section>(fd, begin);
  if (header?.build === build && (part ?? { length: fstatSync(fd).size }).length === header.length)
    return { fd, begin, header };
  closeSync(fd);
  return null;
}

/** Methods throw a `RelationsError` ("unreadable") when the file does not hold what it says. */
export class PackFile<Section extends string> {
  private readonly sections = new Map<Section, Buffer>();

  readonly header: PackHeader<Section>;

  constructor(
    private readonly file: OpenPack<Section>,
    private readonly owner: Owner,
  ) {
    this.header = file.header;
  }

  readonly fail: Fail = (what) => {
    const { path, isMadeAnew } = this.owner;
    const hint = this.owner.damaged();
    throw new (isMadeAnew === true ? DamagedIndex : RelationsError)(
      'unreadable',
      `The index of ${path} is damaged: ${what}.`,
      hint,
    );
  };

  /** A section whole; it stays in memory. */
  section(name: Section): Buffer {
    const known = this.sections.get(name);
    if (known !== undefined) return known;
    const [at, length] = this.header.sections[name];
    const bytes = this.bytes(at, length);
    this.sections.set(name, bytes);
    return bytes;
  }

  /** A part of a section. */
  part(name: Section, at: number, length: number): Buffer {
    const [start, whole] = this.header.sections[name];
    if (at < 0 || at + length > whole) this.fail(`${name} has no ${length} bytes at ${at}`);
    return this.sections.get(name)?.subarray(at, at + length) ?? this.bytes(start + at, length);
  }

  /** Where a text of ASCII stands in a section, in order. The section is read in parts and not kept. */
  protected *placesOf(name: Section, text: string): Generator<number> {
    const [, length] = this.header.sections[name];
    for (let at = 0; at < length; at += AT_ONCE) {
      // A text may begin in one part and end in the next.
      const part = this.part(name, at, Math.min(AT_ONCE + text.length - 1, length - at));
      for (let found = part.indexOf(text); found >= 0; found = part.indexOf(text, found + 1)) yield at + found;
    }
  }

  protected parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.fail('a line is no JSON');
    }
  }

  protected json(at: number, length: number): unknown {
    return this.parsed(this.bytes(at, length).toString('utf8'));
  }

  protected bytes(at: number, length: number): Buffer {
    if (!(at >= BEGINNING && length >= 0 && at + length <= this.header.length)) this.fail('a place lies outside');
    const { sums } = this.header;
    const { fd, begin } = this.file;
    // Only packs beside the user's own files, which are files by themselves, have checksums.
    const bytes = sums === undefined ? readAll(fd, begin + at, length) : readChecked(fd, at, length, sums);
    return bytes ?? this.fail(sums === undefined ? 'it ends too early' : 'what it holds has changed');
  }
}

function readHeader<Section extends string>(fd: number, begin: number): PackHeader<Section> | null {
  const first = Buffer.allocUnsafe(FIRST);
  try {
    const length = readSync(fd, first, 0, FIRST, begin);
    const [, format, headerLength, sum] = PREAMBLE_LINE.exec(first.toString('latin1', 0, PREAMBLE)) ?? [];
    const bytes = first.subarray(PREAMBLE, Math.min(PREAMBLE + Number(headerLength), length));
    if (format !== String(PACK_FORMAT) || sum !== sumOfBytes(bytes).toString(16)) return null;
    return JSON.parse(bytes.toString('utf8')) as PackHeader<Section>;
  } catch {
    return null;
  }
}
