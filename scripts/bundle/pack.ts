/** The bundled dataset and the world table, made ready for lookups. */
import { chmodSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryFile } from '../../src/dataset/country-data/facts.js';
import { packCountryData } from '../../src/dataset/country-data/write.js';
import { sourceOfBundled } from '../../src/dataset/pack/open.js';
import { packTo } from '../../src/dataset/pack/write.js';
import { readTable } from '../../src/dataset/world/table.js';
import { packWorld } from '../../src/dataset/world/write.js';
import type { Dataset } from '../../src/model.js';
import { isObject } from '../json.js';
import { ROOT } from '../root.js';
import { DIGEST, DIST } from './options.js';

export async function packDataset(): Promise<void> {
  const bytes = readFileSync(join(ROOT, 'data/dataset.json'));
  const dataset: unknown = JSON.parse(bytes.toString('utf8'));
  if (!isDataset(dataset)) throw new Error('data/dataset.json holds no list of relations');
  const source = await sourceOfBundled(bytes);
  written('dataset.pack', (draft) => {
    packTo(draft, dataset.relations, { build: DIGEST, source });
  });
  const hasArticle = new Set(dataset.relations.map(({ parties }) => keyOf(parties.map(({ code }) => code))));
  const countries: unknown = JSON.parse(readFileSync(join(ROOT, 'data/country-facts.json'), 'utf8'));
  written('country-facts.pack', (draft) => {
    packCountryData(draft, countries as CountryFile, DIGEST);
  });
  const { day, pairs } = readTable(readFileSync(join(ROOT, 'data/world.tsv'), 'utf8'));
  written('world.pack', (draft) => {
    const others = pairs.filter(({ parties }) => !hasArticle.has(keyOf(parties)));
    packWorld(draft, day, others, { build: DIGEST, source });
  });
}

const keyOf = (codes: readonly string[]): string => [...codes].sort().join(' ');

/** Written beside its place and renamed into it, so that a program that runs meanwhile keeps its own. */
function written(name: string, write: (draft: string) => void): void {
  const draft = join(DIST, `.${name}.${process.pid}`);
  rmSync(draft, { force: true });
  write(draft);
  chmodSync(draft, 0o644);
  renameSync(draft, join(DIST, name));
}

/**
 * The compiler wrote it, and a test holds it to the schema. Here it is not: after a change of the model the program is built
 * with the old dataset first, and then makes the new one.
 */
function isDataset(value: unknown): value is Dataset {
  return isObject(value) && Array.isArray(value.relations);
}
