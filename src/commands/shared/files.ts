/** Reads articles. */
import { readFileSync } from 'node:fs';
import { reason } from '../../errors.js';
import { isRelationsError, RelationsError } from '../../errors.js';
import { type Io } from '../../io.js';

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

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RelationsError('unreadable', `${name} is not an article: it is not UTF-8 text.`);
  }
}
