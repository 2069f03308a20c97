/** Reads the relations of a dataset file one after the other, so that a file of any size takes little memory. */
import { closeSync, openSync, readSync } from 'node:fs';
import { DATASET_VERSION } from '../model.js';

/** The file is not written as `relations compile` writes it, or is broken: read whole, it can be said what is wrong. */
export class NotInPieces extends Error {
  override readonly name = 'NotInPieces';
}

const HEAD = /^\ufeff?\s*\{\s*"version"\s*:\s*(\d+)\s*,\s*"relations"\s*:\s*\[/;
const CHUNK = 1 << 20;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The JSON text of each relation. Throws `NotInPieces`, and what the file system throws. */
export function* relationTexts(path: string): Generator<string> {
  const fd = openSync(path, 'r');
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let bytes = readMore(fd, Buffer.alloc(0));
    const head = HEAD.exec(bytes.toString('utf8', 0, 200));
    if (head?.[1] !== String(DATASET_VERSION)) throw new NotInPieces('it begins otherwise');
    let at = Buffer.byteLength(head[0]);
    for (;;) {
      at = skipSpace(bytes, at);
      let end = endOfObject(bytes, at);
      while (end === null) {
        const longer = readMore(fd, bytes.subarray(at));
        if (longer.length === bytes.length - at) break;
        [bytes, at] = [longer, skipSpace(longer, 0)];
        end = endOfObject(bytes, at);
      }
      if (end === null) break;
      try {
        yield decoder.decode(bytes.subarray(at, end));
      } catch (error) {
        if (error instanceof TypeError) throw new NotInPieces('it is not UTF-8');
        throw error;
      }
      at = end;
    }
    if (!/^\s*\]\s*\}\s*$/.test(bytes.toString('utf8', at))) throw new NotInPieces('it ends otherwise');
  } finally {
    closeSync(fd);
  }
}

/** What is left, and more of the file behind it: at least as much again, so that a long relation is not looked at too often. */
function readMore(fd: number, left: Buffer): Buffer {
  const more = Buffer.allocUnsafe(Math.max(CHUNK, left.length));
  return Buffer.concat([left, more.subarray(0, readSync(fd, more))]);
}

/** Behind white space and one comma. */
function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  for (let commas = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x2c) commas += 1;
    if (commas > 1 || (byte !== 0x2c && byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) break;
  }
  return at;
}

/** The end of the object that begins at `from`; null when no object begins there or it is not all there yet. */
function endOfObject(bytes: Buffer, from: number): number | null {
  if (bytes[from] !== 0x7b) return null;
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfString(bytes, at);
      if (at < 0) return null;
    } else if (byte === 0x7b) depth += 1;
    else if (byte === 0x7d && --depth === 0) return at + 1;
  }
  return null;
}

/** The place of the quotation mark that ends the string which begins at `from`, or -1. */
function endOfString(bytes: Buffer, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  }
  return -1;
}
