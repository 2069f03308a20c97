/** The bundled dataset, made ready for lookups. */
import { chmodSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfBundled } from '../../src/dataset/pack/open.js';
import { packTo } from '../../src/dataset/pack/write.js';
import type { Dataset } from '../../src/model.js';
import { isObject } from '../json.js';
import { ROOT } from '../root.js';
import { DIGEST, DIST } from './options.js';

/** Renamed into its place, so that a program that runs meanwhile keeps its own. */
export async function packDataset(): Promise<void> {
  const bytes = readFileSync(join(ROOT, 'data/dataset.json'));
  const dataset: unknown = JSON.parse(bytes.toString('utf8'));
  if (!isDataset(dataset)) throw new Error('data/dataset.json holds no list of relations');
  const draft = join(DIST, `.dataset.${process.pid}.pack`);
  packTo(draft, dataset.relations, { build: DIGEST, source: await sourceOfBundled(bytes) });
  chmodSync(draft, 0o644);
  renameSync(draft, join(DIST, 'dataset.pack'));
}

/**
 * The compiler wrote it, and a test holds it to the schema. Here it is not: after a change of the model the program is built
 * with the old dataset first, and then makes the new one.
 */
function isDataset(value: unknown): value is Dataset {
  return isObject(value) && Array.isArray(value.relations);
}
