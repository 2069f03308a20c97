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
import { reason } from '../dataset.js';
import { RelationsError } from '../errors.js';
import { errorCode, type Io } from '../io.js';

/** The text of an article file, or of stdin for "-". Throws a `RelationsError` ("unreadable") that names it. */
export function readArticle(file: string, io: Io): string {
  const name = file === '-' ? 'standard input' : file;
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? io.stdin.read() : readFileSync(file);
  } catch (error) {
    throw new RelationsError('unreadable', `Cannot read the article ${name}: ${reason(error)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RelationsError('unreadable', `${name} is not an article: it is not UTF-8 text.`);
  }
}

/**
 * Writes a file whole or not at all: beside it first, then in its place. A link keeps pointing where it does; what is no
 * regular file (/dev/stdout, a pipe) is written to and never replaced. Throws a `RelationsError` ("unreadable").
 */
export function writeWhole(file: string, text: string): void {
  try {
    const target = existing(file);
    if (target === null || target.regular) replace(target?.path ?? file, text);
    else writeFileSync(target.path, text);
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

function replace(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const fd = openSync(draft, 'wx');
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
