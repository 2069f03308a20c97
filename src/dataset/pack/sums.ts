/**
 * Checksums of a pack that is kept in the cache folder: one for each block of the file, checked when something in it is read. Node 20
 * has none that needs no library; this one changes with any one word of a block, and costs microseconds.
 */
import { readSync } from 'node:fs';
import { BEGINNING, type PackHeader } from './format.js';

/** In the file, and how long. */
type PackPlace = NonNullable<PackHeader['sums']>;

/** In bytes, from the beginning of the sections. */
const BLOCK = 4096;

/** A checksum of bytes at the beginning of their own memory, whose length is counted in words of four: what is missing of one is zero. */
function sumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  // Not for…of, which is ten times slower before it is compiled, and most runs end before that.
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Of bytes anywhere. */
export function sumOfBytes(bytes: Uint8Array): number {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return sumOf(new Uint32Array(padded.buffer));
}

/** The checksums of the blocks of an open file up to its byte `end`. */
export function sumsOfFile(fd: number, end: number): Uint32Array {
  const sums = new Uint32Array(Math.ceil((end - BEGINNING) / BLOCK));
  for (let block = 0; block < sums.length; block++) {
    const at = BEGINNING + block * BLOCK;
    sums[block] = sumOfBytes(readAll(fd, at, Math.min(BLOCK, end - at)) ?? new Uint8Array());
  }
  return sums;
}

/** Bytes of an open file at the beginning of their own memory; null when it ends before. */
export function readAll(fd: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let done = 0; done < length;) {
    const more = readSync(fd, bytes, done, length - done, at + done);
    if (more === 0) return null;
    done += more;
  }
  return bytes;
}

/**
 * Bytes of a file which holds checksums of what comes before them at `sums`; null too when a block that is read has another one. Of the
 * checksums those of these blocks are read.
 */
export function readChecked(fd: number, at: number, length: number, sums: PackPlace): Buffer | null {
  const [end] = sums;
  const first = Math.floor((at - BEGINNING) / BLOCK);
  const from = BEGINNING + first * BLOCK;
  const to = Math.min(BEGINNING + Math.ceil((at + length - BEGINNING) / BLOCK) * BLOCK, end);
  const bytes = readAll(fd, from, to - from);
  const known = bytes && readAll(fd, end + first * 4, Math.ceil(bytes.length / BLOCK) * 4);
  if (bytes === null || known === null) return null;
  const expected = new Uint32Array(known.buffer, 0, known.length / 4);
  for (let start = 0, block = 0; start < bytes.length; start += BLOCK, block++) {
    const isWhole = start + BLOCK <= bytes.length;
    const sum = isWhole ? sumOf(new Uint32Array(bytes.buffer, start, BLOCK / 4)) : sumOfBytes(bytes.subarray(start));
    if (sum !== expected[block]) return null;
  }
  return bytes.subarray(at - from, at - from + length);
}
