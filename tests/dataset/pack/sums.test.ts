/** A lookup in a kept index that was damaged answers right, whatever was damaged. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { openOutside, packOutside } from '../../../src/dataset/pack/open.js';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { sumOfBytes } from '../../../src/dataset/pack/sums.js';
import { DamagedIndex } from '../../../src/errors.js';
import { DATASET_VERSION, type Dataset } from '../../../src/model.js';
import { search } from '../../../src/query/search/search.js';

const text = readFileSync(new URL('../../../data/dataset.json', import.meta.url), 'utf8');
const relations = (JSON.parse(text) as Dataset).relations.slice(0, 12);
const folder = mkdtempSync(join(tmpdir(), 'relations-'));
const file = join(folder, 'data.json');
const packs = { folder: join(folder, 'cache'), build: 'b' };

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a checksum', () => {
  it.each<[string, number[], number[]]>([
    ['a changed bit', [1, 2, 3, 4, 5], [1, 2, 3, 4, 4]],
    ['bytes in another order', [1, 2, 3, 4, 5, 6, 7, 8], [5, 6, 7, 8, 1, 2, 3, 4]],
    ['the first bit', [0x80, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
  ])('tells %s', (_, one, other) => {
    expect(sumOfBytes(Uint8Array.from(one))).not.toBe(sumOfBytes(Uint8Array.from(other)));
    expect(sumOfBytes(Uint8Array.from(one))).toBe(sumOfBytes(Uint8Array.from(one)));
  });
});

describe('a kept index that was damaged', () => {
  let cached = '';
  let whole = Buffer.alloc(0);

  beforeAll(async () => {
    writeFileSync(file, JSON.stringify({ version: DATASET_VERSION, relations }));
    // Long enough ago that another change would be told by the time of it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
    await packOutside(file, () => relations, packs);
    cached = join(packs.folder, readdirSync(packs.folder)[0] ?? '');
    whole = readFileSync(cached);
  });

  it('is not opened, or says so, and never answers wrong: 500 times', async () => {
    const memory = datasetOf(relations, file);
    const answers = async (dataset: typeof memory): Promise<string> =>
      JSON.stringify([
        relations.map(({ id }) => dataset.relation(id)),
        dataset.list(),
        dataset.countries(),
        await search(dataset, 'tito hoxha', { limit: 5 }),
      ]);
    const right = await answers(memory);
    const seen = { unopened: 0, damaged: 0, right: 0, wrong: 0 };
    // A generator of numbers that gives the same ones in every run.
    let seed = 7;
    const upTo = (end: number): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) % end;
    for (let round = 0; round < 500; round++) {
      const spoilt = Buffer.from(whole);
      // A bit, a letter, or a run of them: one in ten in the header.
      const at = upTo(round % 10 === 0 ? 700 : whole.length);
      const length = [1, 1, 1, 20, 5000][round % 5] ?? 1;
      for (let next = at; next < Math.min(at + length, whole.length); next++)
        spoilt[next] = round % 2 === 0 ? (spoilt[next] ?? 0) ^ (1 << upTo(8)) : 65 + upTo(26);
      writeFileSync(cached, spoilt, { mode: 0o600 });
      const pack = openOutside(file, packs);
      try {
        if (pack === null) seen.unopened += 1;
        else if ((await answers(packedDataset(pack, file))) === right) seen.right += 1;
        else seen.wrong += 1;
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        seen.damaged += 1;
      }
    }
    expect(seen.wrong).toBe(0);
    expect(seen.damaged).toBeGreaterThan(100);
    expect(seen.unopened).toBeGreaterThan(10);
  });
});
