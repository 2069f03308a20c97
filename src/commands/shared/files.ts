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
