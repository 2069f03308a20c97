/** The bundled dataset, and a pack of it in a folder that goes when the tests of the file are over. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { packTo } from '../../../src/dataset/pack/write.js';
import type { Dataset } from '../../../src/model.js';

const json = readFileSync(new URL('../../../data/dataset.json', import.meta.url), 'utf8');
export const { relations } = JSON.parse(json) as Dataset;

/** The records, each looked at for every question. */
export const plain = datasetOf(relations);

/** Of the program that makes the pack, and of what it is made. */
export const about = { build: 'b', source: 's' };
export const owner = { path: 'x.json', damaged: () => 'Make it anew.' };

export function packBundled(): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'relations-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'whole.pack');
  packTo(path, relations, about);
  return { folder, path };
}
