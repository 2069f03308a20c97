/** Compiled code in the cache folder. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { bytesInto, isOwnFile, prune, writeCached } from './folder.js';

const ENDING = '.code';
const KEPT = 60;
const MAGIC = 'relations code 1';
/** Windows has no such flag. */
const NO_LINK = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
/** The header's length in bytes, a multiple of eight as the code must be aligned. */
const HEADER = 512;
const DIGEST_LINE = /^\/\/[\da-f]{16}\n$/;
const LAST_LINE = 19;

/**
 * A file is a header and the code twice. V8 does not notice a changed byte in the code and may then do anything, so the two
 * are compared, which costs less than any checksum that Node has at hand.
 */
export function writeCode(folder: string, file: string, key: string, code: Uint8Array): void {
  const header = Buffer.alloc(HEADER, ' ');
  const text = headerOf(file, key, code.length);
  // A key of many options may be too long: then there is no cache.
  if (header.write(text) < Buffer.byteLength(text) || text.length >= HEADER) return;
  if (writeCached(folder, nameOf(file, key), bytesInto([header, code, code]))) prune(folder, ENDING, KEPT);
}

/** The code that was kept under this key; null when there is none, it is not whole, or others may have written it. */
export function readCode(folder: string, file: string, key: string): Buffer | null {
  let fd: number;
  try {
    fd = openSync(join(folder, nameOf(file, key)), constants.O_RDONLY | NO_LINK);
  } catch {
    return null;
  }
  try {
    if (!isOwnFile(fd)) return null;
    const { size } = fstatSync(fd);
    const length = (size - HEADER) / 2;
    if (!Number.isInteger(length) || length < 1) return null;
    const bytes = Buffer.allocUnsafeSlow(size);
    if (readSync(fd, bytes, 0, size, 0) !== size) return null;
    const header = bytes.toString('utf8', 0, HEADER).trimEnd();
    const code = bytes.subarray(HEADER, HEADER + length);
    return header === headerOf(file, key, length) && code.equals(bytes.subarray(HEADER + length)) ? code : null;
  } catch {
    return null;
  } finally {
    closeSync(fd);
  }
}

/**
 * The digest that the build puts at the end of a file: `//` and sixteen hexadecimal digits on a last line; null for a file without one.
 * V8 takes code for that of any source of the same length, and two builds of the same sources differ in no length: only names that
 * the bundler chose tell them apart.
 */
export function digestAtEnd(source: string): string | null {
  const last = source.slice(-LAST_LINE);
  return DIGEST_LINE.test(last) ? last.slice(2, -1) : null;
}

const headerOf = (file: string, key: string, length: number): string => [MAGIC, file, key, length].join('\n');

/** Tells keys apart in a file name; the key itself stands in the header. */
function nameOf(file: string, key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return `${file}-${(hash >>> 0).toString(36)}${ENDING}`;
}
