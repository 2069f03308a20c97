/** The files of a library's articles, and what they say of themselves. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, reason, RelationsError } from '../errors.js';
import { BrokenArticle, readHead, type Entry } from './article.js';

/** The folder of the articles in that of the library. */
export const ARTICLES = 'articles';
/** Of the name of a file. */
export const ENDING = '.article';

/** A file of the library that cannot be read as an article. It is left as it is. */
export interface BrokenEntry {
  path: string;
  why: string;
}

export interface Entries {
  /** In order of title. */
  entries: Entry[];
  broken: BrokenEntry[];
}

/** Names of files; none where there is no library yet. Throws a `RelationsError` ("unreadable"). */
export function articleFiles(library: string): string[] {
  try {
    return readdirSync(join(library, ARTICLES)).filter((name) => name.endsWith(ENDING) && !name.startsWith('.'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    const why = errorCode(error) === 'ENOTDIR' ? 'it is no folder' : reason(error);
    throw new RelationsError('unreadable', `Cannot read the library ${library}: ${why}.`);
  }
}

/** Throws as `articleFiles` does. */
export function readEntries(library: string, names: readonly string[] = articleFiles(library)): Entries {
  const entries: Entry[] = [];
  const broken: BrokenEntry[] = [];
  for (const name of names) {
    const path = join(library, ARTICLES, name);
    try {
      entries.push({ path, head: readHead(path) });
    } catch (error) {
      // Another program has just removed it.
      if (errorCode(error) === 'ENOENT') continue;
      broken.push({ path, why: error instanceof BrokenArticle ? error.message : reason(error) });
    }
  }
  entries.sort((a, b) => (a.head.origin.title < b.head.origin.title ? -1 : 1));
  return { entries, broken };
}
