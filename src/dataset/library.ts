/** The dataset of a user's library, with the pack that is made with it. */
import { statSync, type BigIntStats } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILD } from '../about.js';
import { isOwnFile, isOwnFolder, writeCached } from '../cache/folder.js';
import { isRelationsError, RelationsError } from '../errors.js';
import { checks } from './checks.js';
import type { Dataset } from './dataset.js';
import { packedDataset } from './pack/dataset.js';
import { notePrepared } from './prepared.js';
import { takenAway } from './pack/open.js';
import { Pack } from './pack/read.js';

/** Beside the dataset: a library is no cache, but what stands in its pack can be made again of it. */
export const LIBRARY_PACK = 'dataset.pack';

/** What tells a file of a dataset that was written from others; naming it, as its draft gets its name, changes none of it. */
export const sourceOf = ({ ino, size, mtimeNs }: BigIntStats): string => `${ino} ${size} ${mtimeNs}`;

/**
 * Opens it by its pack; where another version of the program made that, or it is gone, it is made anew, once. In a folder that is not the
 * user's own none is made: `otherwise` opens it as any dataset. Throws a `RelationsError` ("unreadable") that names the file and the place
 * in it, and how to make it anew.
 */
export async function openLibraryDataset(
  path: string,
  { onPreparing, otherwise }: { onPreparing?: (() => void) | undefined; otherwise: () => Promise<Dataset> },
): Promise<Dataset> {
  try {
    const pack = openPack(path) ?? (await madeAnew(path, onPreparing));
    return pack === null ? await otherwise() : packedDataset(pack, path);
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    const articles = 'Your articles lie beside it. To make it anew: relations library rebuild';
    throw new RelationsError('unreadable', error.message, articles);
  }
}

/** The pack that was made with the dataset as it is now, by this very program; null when there is none. */
function openPack(path: string): Pack | null {
  const folder = dirname(path);
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (BUILD === null || stat === undefined || !isOwnFolder(folder)) return null;
  const file = join(folder, LIBRARY_PACK);
  const owner = { path, isMadeAnew: true, damaged: () => takenAway(file) };
  const pack = Pack.open(file, BUILD, owner, isOwnFile);
  return pack?.header.source === sourceOf(stat) ? pack : null;
}

/** Null where it cannot be made: reading the dataset without one tells why. */
async function madeAnew(path: string, onPreparing: (() => void) | undefined): Promise<Pack | null> {
  const [build, folder] = [BUILD, dirname(path)];
  if (build === null || !isOwnFolder(folder)) return null;
  onPreparing?.();
  notePrepared();
  const [{ checkedRelations }, { relationTexts }, { packTo }] = await Promise.all([
    checks(),
    import('./pieces.js'),
    import('./pack/write.js'),
  ]);
  const source = (): string => sourceOf(statSync(path, { bigint: true }));
  const isMade = writeCached(folder, LIBRARY_PACK, (draft) => {
    const before = source();
    packTo(draft, checkedRelations(relationTexts(path), path), { build, source: before, sums: true });
    if (source() !== before) throw new Error('the dataset was changed while it was read');
  });
  return isMade ? openPack(path) : null;
}
