/** A pack as it is written: sections from the beginning to the end, the header last. */
import { closeSync, writeSync } from 'node:fs';
import { BEGINNING, preamble, PREAMBLE, type PackHeader } from './format.js';
import { readAll, sumOfBytes, sumsOfFile } from './sums.js';

const BUFFER = 1 << 20;

/** Rows of one width, as many as come. */
export class Rows {
  private all: Buffer;
  private used = 0;

  constructor(private readonly width: number) {
    this.all = Buffer.alloc(1000 * width);
  }

  /** A new row, to be filled in. */
  next(): Buffer {
    if (this.used === this.all.length) this.all = Buffer.concat([this.all, Buffer.alloc(this.all.length)]);
    this.used += this.width;
    return this.all.subarray(this.used - this.width, this.used);
  }

  get bytes(): Buffer {
    return this.all.subarray(0, this.used);
  }
}

/** A file that is written from its beginning to its end, in sections. */
export class Sections<Section extends string> {
  private readonly sections: Partial<PackHeader<Section>['sections']> = {};
  private current: Section | null = null;
  private readonly buffer = Buffer.allocUnsafe(BUFFER);
  private buffered = 0;
  private at = 0;
  /** Where the section began. */
  start = 0;

  /** With `sums`, the file is open for reading too, and checksums of all of it are written. */
  constructor(
    private readonly fd: number,
    private readonly sums = false,
  ) {
    this.write(Buffer.alloc(BEGINNING, ' '));
  }

  /** How many bytes have been. */
  get written(): number {
    return this.at;
  }

  begin(name: Section): void {
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

  /** What has been written at a place. */
  read(at: number, length: number): Buffer {
    if (at + length > this.at - this.buffered) this.flush();
    const bytes = readAll(this.fd, at, length);
    if (bytes === null) throw new RangeError('nothing has been written there');
    return bytes;
  }

  /** Writes the header last: a file that was not finished has none. */
  end(about: Pick<PackHeader, 'build' | 'source' | 'relations' | 'day'>): void {
    this.finish();
    this.flush();
    const sums = this.sums ? this.writeSums() : {};
    const header = JSON.stringify({ ...about, length: this.at, ...sums, sections: this.sections });
    const bytes = Buffer.from(header);
    if (bytes.length > BEGINNING - PREAMBLE) throw new RangeError('the header of the pack is too long');
    writeAt(this.fd, Buffer.concat([Buffer.from(preamble(bytes.length, sumOfBytes(bytes))), bytes]), 0);
  }

  close(): void {
    closeSync(this.fd);
  }

  /** Of what comes after the header, which has one of its own. */
  private writeSums(): Pick<PackHeader, 'sums'> {
    const end = this.at;
    const sums = sumsOfFile(this.fd, end);
    const { at, length } = this.write(new Uint8Array(sums.buffer));
    this.flush();
    return { sums: [at, length] };
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
