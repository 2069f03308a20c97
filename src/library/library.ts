/**
 * A user's library: a folder of articles, a file each, and the dataset that lookups open, which is made of them. Articles are written one by
 * one, whole or not at all; the dataset is made anew under a lock, so that lookups see all of a change or nothing of it.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder, makeFolder } from '../cache/folder.js';
import { slug } from '../countries/pair.js';
import { LIBRARY_DATASET } from '../dataset/library-folder.js';
import { errorCode, reason, RelationsError } from '../errors.js';
import { nameHash } from '../text/name-hash.js';
import { writeWhole } from '../write-whole.js';
import { articleFile, readArticle, type Origin, type StoredArticle } from './article.js';
import { ARTICLES, articleFiles, ENDING, readEntries, type BrokenEntry, type Entries } from './entries.js';
import { withLock, type LockOptions } from './lock.js';
import { makeDataset, timeOf } from './made.js';

/** In letters: what the name of a file has of a title. */
export const LONGEST_NAME = 80;
/** Milliseconds after which nobody is still writing a draft. */
const ABANDONED = 3_600_000;

export class Library {
  /** What was read of the articles, and when they had last come or gone; let go of as soon as they come. */
  #known: { time: bigint | null; all: Entries } | null = null;

  constructor(readonly folder: string) {}

  /** The dataset of all articles, which is there as soon as one is. */
  get dataset(): string {
    return join(this.folder, LIBRARY_DATASET);
  }

  /**
   * All articles in order of title; read anew when articles have come or gone. Throws a `RelationsError` ("unreadable") when the folder
   * cannot be read.
   * @param some Those alone whose files' names begin so, where there are not more.
   */
  entries(some?: { named: string; most: number }): Entries {
    if (some !== undefined) {
      const files = articleFiles(this.folder).filter((name) => name.startsWith(some.named));
      return readEntries(this.folder, files.length > some.most ? [] : files);
    }
    const time = timeOf(join(this.folder, ARTICLES));
    if (this.#known?.time !== time) this.#known = { time, all: readEntries(this.folder) };
    return this.#known.all;
  }

  /** The article of this origin, also at another revision; null when the library does not have it, or not whole. */
  article(origin: Pick<Origin, 'title' | 'url' | 'file'>): StoredArticle | null {
    try {
      return readArticle(this.place(origin));
    } catch {
      return null;
    }
  }

  /**
   * Writes an article in the place of what there was of it. Lookups see it after `publish`. Throws a `RelationsError` ("unreadable").
   * @param sync Whether it is on the disk when this returns, which takes as long as compiling it.
   */
  put(article: StoredArticle, { sync = false }: { sync?: boolean } = {}): void {
    this.#prepare();
    this.#known = null;
    writeWhole(this.place(article.origin), articleFile(article), { sync });
  }

  /** The file of an article, which need not be there. Titles may hold anything; its name holds letters, digits and hyphens. */
  place(origin: Pick<Origin, 'title' | 'url' | 'file'>): string {
    const name = slug(origin.title).slice(0, LONGEST_NAME);
    return join(this.folder, ARTICLES, `${name === '' ? 'article' : name}-${nameHash(identity(origin))}${ENDING}`);
  }

  /** True when articles have come or gone since the dataset was made: the program was stopped before it could. */
  isBehind(): boolean {
    const changed = timeOf(join(this.folder, ARTICLES));
    if (changed === null || articleFiles(this.folder).length === 0) return existsSync(this.dataset);
    const made = timeOf(this.dataset);
    return made === null || made < changed;
  }

  /** Removes files of articles. Lookups see it after `publish`. Throws a `RelationsError` ("unreadable"). */
  removeFiles(paths: readonly string[]): void {
    for (const path of paths) {
      try {
        rmSync(path);
      } catch (error) {
        if (errorCode(error) !== 'ENOENT')
          throw new RelationsError('unreadable', `Cannot remove ${path}: ${reason(error)}.`);
      }
    }
  }

  /** Makes the dataset of the articles that are there now. Throws a `RelationsError` ("unreadable"). */
  async publish(options: LockOptions = {}): Promise<{ broken: BrokenEntry[] }> {
    this.#prepare();
    return withLock(
      this.folder,
      async () => {
        this.#sweep();
        let made = await makeDataset(this.folder);
        // What another program has put there meanwhile may not be in it, and the dataset would be newer.
        for (let again = 0; again < 3 && made.seen !== timeOf(join(this.folder, ARTICLES)); again++)
          made = await makeDataset(this.folder);
        return { broken: made.broken };
      },
      options,
    );
  }

  /** Removes drafts of programs that were killed. */
  #sweep(): void {
    for (const folder of [this.folder, join(this.folder, ARTICLES)]) {
      for (const name of readdirSync(folder).filter((each) => /^\..*\.tmp$/.test(each))) {
        const path = join(folder, name);
        if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > ABANDONED)
          rmSync(path, { force: true });
      }
    }
  }

  #prepare(): void {
    try {
      makeFolder(join(this.folder, ARTICLES));
    } catch (error) {
      throw new RelationsError('unreadable', `Cannot make the library ${this.folder}: ${reason(error)}.`);
    }
    if (!isOwnFolder(this.folder))
      throw new RelationsError(
        'unreadable',
        `The folder ${this.folder} is not yours alone to write in.`,
        'Name another with --library DIR or RELATIONS_LIBRARY, or take away the rights of others (chmod go-w).',
      );
  }
}

/** The same for every revision of a page, however it was fetched; and for a file of the user's. */
function identity({ title, url, file }: Pick<Origin, 'title' | 'url' | 'file'>): string {
  return url === null ? `file\n${file ?? title}` : `${new URL(url).host}\n${title}`;
}
