/** The dataset of a library, made of all its articles: here, or on a thread of its own where there are many. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY_DATASET } from '../dataset/library-folder.js';
import { LIBRARY_PACK } from '../dataset/library.js';
import { isRelationsError, RelationsError, type ExitName } from '../errors.js';
import { threadFor } from '../places.js';
import { answerOf, newThread } from '../thread-answer.js';
import { ARTICLES, articleFiles, readEntries, type BrokenEntry } from './entries.js';
import { libraryRelations } from './records.js';

export interface Made {
  /** Articles that could not be read, which are left out. */
  broken: BrokenEntry[];
  /** When articles had last come or gone before they were read. */
  seen: bigint | null;
}

/** What a thread answers. */
export type MadeOrNot = Made | { exit: ExitName; message: string; hint: string | null };

/** A thread costs what making the dataset of some of these costs; more of them cost memory here. */
const WORTH_A_THREAD = 200;
/**
 * Megabytes of the thread's heap. This thread's own would grow to three times what is in use before V8 collects; the index takes
 * some 10 kB an article, and what is passed by is collected soon.
 */
const limitsFor = (articles: number): { maxYoungGenerationSizeMb: number; maxOldGenerationSizeMb: number } => ({
  maxYoungGenerationSizeMb: 4,
  maxOldGenerationSizeMb: 90 + Math.ceil(articles / 100),
});

/** Makes it, on a thread where that is worth it. Throws a `RelationsError` ("unreadable"). */
export async function makeDataset(folder: string): Promise<Made> {
  const { length } = articleFiles(folder);
  if (length < WORTH_A_THREAD || threadFor('library') === null) return await makeHere(folder);
  const thread = newThread('library', limitsFor(length));
  try {
    const answer = await answerOf<MadeOrNot>(thread, { folder });
    if ('message' in answer) throw new RelationsError(answer.exit, answer.message, answer.hint);
    return answer;
  } catch (error) {
    // A thread that ended, for want of memory or by a bug: here there is more, or the bug shows.
    if (isRelationsError(error)) throw error;
    return await makeHere(folder);
  } finally {
    await thread.terminate();
  }
}

/** The same on this thread. */
export async function makeHere(folder: string): Promise<Made> {
  const dataset = join(folder, LIBRARY_DATASET);
  const seen = timeOf(join(folder, ARTICLES));
  const { entries, broken } = readEntries(folder);
  if (entries.length === 0) {
    for (const file of [dataset, join(folder, LIBRARY_PACK)]) rmSync(file, { force: true });
    return { broken, seen };
  }
  const [{ openDataset }, { writeLibraryDataset }] = await Promise.all([
    import('../dataset/open.js'),
    import('../dataset/write-library.js'),
  ]);
  const read = await libraryRelations(entries, await openDataset());
  writeLibraryDataset(dataset, read.relations);
  return { broken: [...broken, ...[...read.broken].map(([path, why]) => ({ path, why }))], seen };
}

/** When a file last changed, or a folder last got or lost one; null where it cannot be told. */
export function timeOf(path: string): bigint | null {
  try {
    return statSync(path, { bigint: true }).mtimeNs;
  } catch {
    return null;
  }
}
