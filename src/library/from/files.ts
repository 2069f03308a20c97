/** Articles in files of the user's, for a library. */
import { resolve } from 'node:path';
import { isRelationsError } from '../../errors.js';
import { cleanLine } from '../../text/clean.js';
import type { Given } from '../add.js';

/** The text of a file, by its name; null for standard input. */
export interface TextFile {
  name: string;
  path: string | null;
  read: () => string;
}

/** What cannot be read is given as what failed. */
export async function* fromFiles(files: Iterable<TextFile>): AsyncGenerator<Given> {
  for (const { name, path, read } of files) {
    // The event loop turns between two files, so that an interruption is heard.
    await new Promise((go) => setImmediate(go));
    let text: string;
    try {
      text = read();
    } catch (error) {
      if (!isRelationsError(error)) throw error;
      yield { name, had: 'failed', why: error.message };
      continue;
    }
    const origin = {
      title: cleanLine(name),
      url: null,
      wiki: null,
      revision: null,
      timestamp: null,
      publisher: null,
      license: null,
      fetched: new Date().toISOString(),
      file: path === null ? null : resolve(path),
    };
    yield { name, origin, text };
  }
}
