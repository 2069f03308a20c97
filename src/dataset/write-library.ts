/** Writes the dataset of a user's library, and its pack in the same go. */
import { closeSync, fstatSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BUILD } from '../about.js';
import { reason, RelationsError } from '../errors.js';
import { DATASET_VERSION, type Relation } from '../model.js';
import { LIBRARY_PACK, sourceOf } from './library.js';
import { packTo } from './pack/write.js';

/** Characters that are written at once. */
const AT_ONCE = 1 << 20;

/**
 * Writes both beside their places and then names them, so that a lookup finds what was there before or what is there now. The relations
 * come in order of id, and are read again where an index cannot hold them. Throws a `RelationsError` ("unreadable"), and what reading them
 * throws.
 */
export function writeLibraryDataset(path: string, relations: () => Iterable<Relation>): void {
  const folder = dirname(path);
  const pack = join(folder, LIBRARY_PACK);
  const drafts = [basename(path), LIBRARY_PACK].map((name) => join(folder, `.${name}.${process.pid}.tmp`));
  const [draft = '', packDraft = ''] = drafts;
  const clear = (): void => {
    for (const each of drafts) rmSync(each, { force: true });
  };
  try {
    clear();
    const hasPack = BUILD !== null && isPacked(draft, packDraft, relations, BUILD);
    if (!hasPack) {
      clear();
      const file = new Draft(draft);
      for (const _ of file.all(relations()));
      file.close();
    }
    // In this order: a lookup between the two makes the pack of the dataset that it finds.
    renameSync(draft, path);
    if (hasPack) renameSync(packDraft, pack);
    removeOthers(folder, hasPack ? LIBRARY_PACK : '');
  } catch (error) {
    clear();
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new RelationsError(
      'unreadable',
      `Cannot write ${path}: ${reason(error)}.`,
      'Your articles are kept; when that is mended: relations library rebuild',
    );
  }
}

/** False where an index cannot hold a relation. */
function isPacked(draft: string, packDraft: string, relations: () => Iterable<Relation>, build: string): boolean {
  const file = new Draft(draft);
  try {
    packTo(packDraft, file.all(relations()), { build, source: () => file.source(), sums: true });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  } finally {
    file.close();
  }
}

/** A dataset that is written as its relations pass by. */
class Draft {
  readonly #fd: number;
  #waiting = '';

  constructor(path: string) {
    this.#fd = openSync(path, 'wx');
  }

  *all(relations: Iterable<Relation>): Generator<Relation> {
    this.#waiting = `{"version":${DATASET_VERSION},"relations":[`;
    let before = '\n';
    for (const relation of relations) {
      this.#waiting += before + JSON.stringify(relation);
      if (this.#waiting.length > AT_ONCE) this.#flush();
      before = ',\n';
      yield relation;
    }
    this.#waiting += '\n]}\n';
    this.#flush();
    fsyncSync(this.#fd);
  }

  /** Which file it is, when all has been written. */
  source(): string {
    return sourceOf(fstatSync(this.#fd, { bigint: true }));
  }

  close(): void {
    closeSync(this.#fd);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting, 'utf8');
    this.#waiting = '';
    for (let done = 0; done < bytes.length;) done += writeSync(this.#fd, bytes, done);
  }
}

/** Packs under other names, as versions before this one made them. */
function removeOthers(folder: string, but: string): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.pack') && name !== but && !name.startsWith('.')) rmSync(join(folder, name), { force: true });
  }
}
