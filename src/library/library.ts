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
import {
  articleFile,
  BrokenArticle,
  readArticle,
  readHead,
  type Entry,
  type Origin,
  type StoredArticle,
} from './article.js';
import { withLock, type LockOptions } from './lock.js';
import { datasetLines } from './records.js';

const ARTICLES = 'articles';
const ENDING = '.article';
/** Milliseconds after which nobody is still writing a draft. */
const ABANDONED = 3_600_000;

/** A file of the library that cannot be read as an article. It is left as it is. */
export interface BrokenEntry {
  path: string;
  why: string;
}

export class Library {
  constructor(readonly folder: string) {}

  /** The dataset of all articles, which is there as soon as one is. */
  get dataset(): string {
    return join(this.folder, LIBRARY_DATASET);
  }

  /** All articles in order of title. Throws a `RelationsError` ("unreadable") when the folder cannot be read. */
  entries(): { entries: Entry[]; broken: BrokenEntry[] } {
    const entries: Entry[] = [];
    const broken: BrokenEntry[] = [];
    for (const name of this.#files()) {
      const path = join(this.folder, ARTICLES, name);
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

  /** The article of this origin, also at another revision; null when the library does not have it, or not whole. */
  article(origin: Pick<Origin, 'title' | 'url' | 'file'>): StoredArticle | null {
    try {
      return readArticle(this.place(origin));
    } catch {
      return null;
    }
  }

  /** Writes an article in the place of what there was of it. Lookups see it after `publish`. Throws a `RelationsError` ("unreadable"). */
  put(article: StoredArticle): void {
    this.#prepare();
    writeWhole(this.place(article.origin), articleFile(article), { sync: false });
  }

  /** The file of an article, which need not be there. Titles may hold anything; its name holds letters, digits and hyphens. */
  place(origin: Pick<Origin, 'title' | 'url' | 'file'>): string {
    const name = slug(origin.title).slice(0, 80);
    return join(this.folder, ARTICLES, `${name === '' ? 'article' : name}-${nameHash(identity(origin))}${ENDING}`);
  }

  /** True when articles have come or gone since the dataset was made: the program was stopped before it could. */
  isBehind(): boolean {
    const changed = timeOf(join(this.folder, ARTICLES));
    if (changed === null || this.#files().length === 0) return existsSync(this.dataset);
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
  async publish(options: LockOptions = {}): Promise<{ relations: number; broken: BrokenEntry[] }> {
    this.#prepare();
    return withLock(
      this.folder,
      async () => {
        this.#sweep();
        let made = await this.#make();
        // What another program has put there meanwhile may not be in it, and the dataset would be newer.
        for (let again = 0; again < 3 && made.seen !== timeOf(join(this.folder, ARTICLES)); again++)
          made = await this.#make();
        const { packedLibrary } = await import('../dataset/library.js');
        if (made.relations > 0) await packedLibrary(this.dataset);
        return { relations: made.relations, broken: made.broken };
      },
      options,
    );
  }

  /** `seen`: when articles had last come or gone before they were read. */
  async #make(): Promise<{ relations: number; broken: BrokenEntry[]; seen: bigint | null }> {
    const seen = timeOf(join(this.folder, ARTICLES));
    const { entries, broken } = this.entries();
    if (entries.length === 0) {
      rmSync(this.dataset, { force: true });
      return { relations: 0, broken, seen };
    }
    const { openDataset } = await import('../dataset/open.js');
    const { relations, lines } = await datasetLines(entries, await openDataset());
    writeWhole(this.dataset, lines());
    return { relations, broken, seen };
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

  #files(): string[] {
    const folder = join(this.folder, ARTICLES);
    try {
      return readdirSync(folder).filter((name) => name.endsWith(ENDING) && !name.startsWith('.'));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      const why = errorCode(error) === 'ENOTDIR' ? 'it is no folder' : reason(error);
      throw new RelationsError('unreadable', `Cannot read the library ${this.folder}: ${why}.`);
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

function timeOf(path: string): bigint | null {
  try {
    return statSync(path, { bigint: true }).mtimeNs;
  } catch {
    return null;
  }
}
