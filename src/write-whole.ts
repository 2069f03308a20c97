/** Writes a file whole or not at all. */
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, reason, RelationsError } from './errors.js';

/**
 * Writes a file, given in pieces or as one text, whole or not at all: beside it first, then in its place. A link keeps pointing where it does; what is not a
 * regular file (/dev/stdout, a pipe) is written to and never replaced. Throws a `RelationsError` ("unreadable").
 * @param sync Whether it is on the disk before it is named: for a file that nothing can make again.
 */
export function writeWhole(
  file: string,
  text: string | Uint8Array | Iterable<string>,
  { sync = true }: { sync?: boolean } = {},
): void {
  // A string would be written letter by letter, and bytes number by number.
  const pieces = typeof text === 'string' || text instanceof Uint8Array ? [text] : text;
  try {
    const target = existing(file);
    if (target === null || target.regular) replace(target?.path ?? file, pieces, sync);
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

function replace(path: string, pieces: Iterable<string | Uint8Array>, sync: boolean): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writePieces(openSync(draft, 'wx'), pieces, sync);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writePieces(fd: number, pieces: Iterable<string | Uint8Array>, sync = false): void {
  try {
    for (const piece of pieces) writeFileSync(fd, piece);
    if (sync) fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
