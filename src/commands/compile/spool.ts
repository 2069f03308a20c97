/** Texts kept until the last is known, in memory as long as they are few, then in a file that has no name. */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Characters kept in memory; more go to disk, so that memory does not grow with the number of texts. */
const IN_MEMORY = 16_000_000;

interface Place {
  at: number;
  length: number;
}

export class Spool {
  #texts: (string | Place)[] = [];
  #held = 0;
  #fd: number | null = null;
  #end = 0;

  /** `folder` is where the file goes when there is need of one. */
  constructor(
    private readonly folder: string,
    private readonly inMemory = IN_MEMORY,
  ) {}

  /** Keeps a text and gives its number. */
  add(text: string): number {
    this.#texts.push(text);
    this.#held += text.length;
    if (this.#held > this.inMemory) this.#toDisk();
    return this.#texts.length - 1;
  }

  get(index: number): string {
    const text = this.#texts[index] ?? '';
    if (typeof text === 'string') return text;
    const bytes = Buffer.alloc(text.length);
    let read = 0;
    while (read < bytes.length) {
      const length = readSync(this.#fd ?? -1, bytes, read, bytes.length - read, text.at + read);
      if (length === 0) throw new Error('the spool file has become shorter');
      read += length;
    }
    return bytes.toString('utf8');
  }

  close(): void {
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
    this.#texts = [];
  }

  /** Without a place to write it goes on in memory. */
  #toDisk(): void {
    this.#held = 0;
    this.#fd ??= nameless(this.folder);
    if (this.#fd === null) return;
    for (const [index, text] of this.#texts.entries()) {
      if (typeof text !== 'string') continue;
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length;)
        done += writeSync(this.#fd, bytes, done, bytes.length - done, this.#end + done);
      this.#texts[index] = { at: this.#end, length: bytes.length };
      this.#end += bytes.length;
    }
  }
}

/** A file that is gone when the process is. */
function nameless(folder: string): number | null {
  const path = join(folder, `.relations-${process.pid}-${Date.now()}.tmp`);
  try {
    const fd = openSync(path, 'wx+', 0o600);
    try {
      unlinkSync(path);
    } catch {
      // Windows removes no open file: it stays until the next clean-up of the folder.
    }
    return fd;
  } catch {
    return null;
  }
}
