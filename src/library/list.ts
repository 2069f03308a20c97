/** The articles of a library, as rows. */
import { statSync } from 'node:fs';
import { COMPILER } from './compiled.js';
import type { BrokenEntry } from './entries.js';
import type { Library } from './library.js';
import type { Integer } from '../model.js';

export interface LibraryRow {
  title: string;
  /** Ids of the relations that it tells of. */
  relations: string[];
  publisher: string | null;
  revision: Integer | null;
  /** When that revision was made: ISO 8601, UTC. */
  timestamp: string | null;
  /** When it was added: ISO 8601, UTC. */
  fetched: string;
  license: string | null;
  url: string | null;
  /** The user's file, or the dump. */
  file: string | null;
  sentences: Integer;
  used: Integer;
  /** Bytes of the article and its records. */
  size: Integer;
  /** False where another version of the program read it. */
  current: boolean;
}

/** In order of title. Throws a `RelationsError` ("unreadable"). */
export function libraryRows(library: Library): { rows: LibraryRow[]; broken: BrokenEntry[] } {
  const { entries, broken } = library.entries();
  const rows = entries.map(({ path, head: { origin, records, sentences, used, build } }): LibraryRow => {
    const { title, publisher, revision, timestamp, fetched, license, url, file } = origin;
    const relations = records.map(({ id }) => id);
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const current = build === COMPILER;
    return {
      title,
      relations,
      publisher,
      revision,
      timestamp,
      fetched,
      license,
      url,
      file,
      sentences,
      used,
      size,
      current,
    };
  });
  return { rows, broken };
}
