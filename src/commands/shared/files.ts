/** Reads articles and writes datasets. */
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reason } from '../../errors.js';
import { isRelationsError, RelationsError } from '../../errors.js';
import { type Io } from '../../io.js';
import { errorCode } from '../../errors.js';

/** The text of an article file. Throws a `RelationsError` ("unreadable") that names it. */
export function readArticleFile(file: string): string {
  try {
    return decoded(readFileSync(file), file);
  } catch (error) {
    if (isRelationsError(error)) throw error;
    throw new RelationsError('unreadable', `Cannot read the article ${file}: ${reason(error)}.`);
  }
}

/** The text of standard input. Throws a `RelationsError` ("unreadable"). */
export function readStdin(io: Io): string {
  try {
    return decoded(io.stdin.read(), 'standard input');
  } catch (error) {
    if (isRelationsError(error)) throw error;
    throw new RelationsError('unreadable', `Cannot read the article standard input: ${reason(error)}.`);
  }
}

/** The text of bytes in UTF-8, or in UTF-16 with its byte order mark, as editors of Windows write it. */
function decoded(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const is = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
    throw new RelationsError(
      'unreadable',
      `${name} is not an article: it is not ${is} text.`,
      is === 'UTF-16'
        ? null
        : `If it is Windows-1252, as older editors write: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW`,
    );
  }
}

/**
 * Writes a file, given in pieces or as one text, whole or not at all: beside it first, then in its place. A link keeps pointing where it does; what is not a
 * regular file (/dev/stdout, a pipe) is written to and never replaced. Throws a `RelationsError` ("unreadable").
 */
export function writeWhole(file: string, text: string | Iterable<string>): void {
  // A string would be written letter by letter.
  const pieces = typeof text === 'string' ? [text] : text;
  try {
    const target = existing(file);
    if (target === null || target.regular) replace(target?.path ?? file, pieces);
    else writePieces(openSync(target.path, 'w'), pieces);
  } catch (error) {
    throw new RelationsError('unreadable', `Cannot write ${file}: ${reason(error)}.`);
  }
}

function existing(file: string): { path: string; regular: boolean } | null {
  try {
    const path = realpathSync(file);
    return { path, regular: statSync(path).isFile() };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function replace(path: string, pieces: Iterable<string>): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writePieces(openSync(draft, 'wx'), pieces, true);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writePieces(fd: number, pieces: Iterable<string>, sync = false): void {
  try {
    for (const piece of pieces) writeFileSync(fd, piece);
    if (sync) fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
