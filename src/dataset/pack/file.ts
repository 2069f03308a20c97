/** A pack as a file: its header, its sections, and lines of JSON at places in them. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { RelationsError } from '../../errors.js';
import { MAGIC, PACK_FORMAT, PREAMBLE, type Fail, type PackHeader } from './format.js';

/** What is read of a pack at first: its header. */
const FIRST = 2100;

/** What is said when a pack turns out to be damaged. */
export interface Owner {
  /** The dataset that it was made of. */
  path: string;
  /** Told when it is; gives the hint for the user. */
  damaged(): string;
}

/** An open file with its header; null when there is none, `build` did not make it, or it is not whole. `isTrusted` may refuse it. */
export function openFile<Section extends string>(
  path: string | URL,
  build: string,
  isTrusted?: (fd: number) => boolean,
): { fd: number; header: PackHeader<Section> } | null {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return null;
  }
  const header = isTrusted?.(fd) === false ? null : readHeader<Section>(fd);
  if (header?.build === build && fstatSync(fd).size === header.length) return { fd, header };
  closeSync(fd);
  return null;
}

/** Methods throw a `RelationsError` ("unreadable") when the file does not hold what it says. */
export class PackFile<Section extends string> {
  private readonly sections = new Map<Section, Buffer>();

  constructor(
    private readonly fd: number,
    readonly header: PackHeader<Section>,
    private readonly owner: Owner,
  ) {}

  readonly fail: Fail = (what) => {
    throw new RelationsError(
      'unreadable',
      `The index of ${this.owner.path} is damaged: ${what}.`,
      this.owner.damaged(),
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
    return this.bytes(start + at, length);
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

function readHeader<Section extends string>(fd: number): PackHeader<Section> | null {
  const first = Buffer.allocUnsafe(FIRST);
  try {
    const length = readSync(fd, first, 0, FIRST, 0);
    const line = first.toString('latin1', 0, PREAMBLE);
    if (length < PREAMBLE || !line.startsWith(`${MAGIC} ${PACK_FORMAT} `)) return null;
    const end = PREAMBLE + Number(line.slice(line.trimEnd().lastIndexOf(' ')));
    return JSON.parse(first.toString('utf8', PREAMBLE, Math.min(end, length))) as PackHeader<Section>;
  } catch {
    return null;
  }
}
