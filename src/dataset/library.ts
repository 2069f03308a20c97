/** The dataset of a user's library, with the pack that is made with it. */
import { dirname } from 'node:path';
import { BUILD } from '../about.js';
import { isRelationsError, RelationsError } from '../errors.js';
import type { Relation } from '../model.js';
import { checks } from './checks.js';
import type { Dataset } from './dataset.js';
import { indexed, sorted } from './dataset.js';
import { packedDataset } from './pack/dataset.js';
import { openOutside, packNow, type OutsidePacks } from './pack/open.js';

/** Beside the dataset: a library is no cache, but what stands in its pack can be made again of it. */
const packsOf = (path: string): OutsidePacks | null =>
  BUILD === null ? null : { folder: dirname(path), build: BUILD, smallest: 0 };

/**
 * Opens it by its pack; where another version of the program made that, or it is gone, it is made anew, once. Throws a `RelationsError`
 * ("unreadable") that names the file and the place in it, and how to make it anew.
 */
export async function openLibraryDataset(path: string, options: { onPreparing?: () => void }): Promise<Dataset> {
  try {
    return await opened(path, options);
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    const articles = 'Your articles lie beside it. To make it anew: relations library rebuild';
    throw new RelationsError('unreadable', error.message, articles);
  }
}

async function opened(path: string, { onPreparing }: { onPreparing?: () => void }): Promise<Dataset> {
  const packs = packsOf(path);
  const known = packs === null ? null : openOutside(path, packs);
  if (known !== null) return packedDataset(known, path);
  // Without packs there is nothing that later runs would be spared.
  if (packs !== null) onPreparing?.();
  return (await packedLibrary(path)) ?? wholeLibrary(path);
}

/** Makes the pack of the library's dataset, which has just been written; null where that cannot be done. */
export async function packedLibrary(path: string): Promise<Dataset | null> {
  const packs = packsOf(path);
  if (packs === null) return null;
  const [{ checkedRelations }, { relationTexts }] = await Promise.all([checks(), import('./pieces.js')]);
  const pack = await packNow(path, () => checkedRelations(relationTexts(path), path), packs);
  return pack === null ? null : packedDataset(pack, path);
}

async function wholeLibrary(path: string): Promise<Dataset> {
  const [{ parseOutside }, { readFileSync }] = await Promise.all([checks(), import('node:fs')]);
  const file = parseOutside(readFileSync(path, 'utf8'), path);
  const relations: Relation[] = sorted(file.relations);
  return indexed({ ...file, relations }, path);
}
