/** What is kept of a dataset file answers for that file as it is now, or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isWorthPacking,
  openBundled,
  openOutside,
  packOutside,
  sourceOfBundled,
} from '../../../src/dataset/pack/open.js';
import { packTo } from '../../../src/dataset/pack/write.js';
import type { Dataset } from '../../../src/model.js';

const json = readFileSync(new URL('../../../data/dataset.json', import.meta.url));
const text = json.toString('utf8');
const { relations } = JSON.parse(text) as Dataset;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
  file = join(folder, 'data.json');
  writeFileSync(file, text);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what is kept of a dataset file', () => {
  const packs = {
    get folder() {
      return join(folder, 'cache');
    },
    build: 'b',
  };
  const age = (): void => {
    // Long enough ago that another change would be told by the time of it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  };

  it('answers for this file, for this program, until the file is changed', async () => {
    expect(isWorthPacking(file)).toBe(false);
    expect(await packOutside(file, () => relations, packs)).toBeNull();
    age();
    expect(isWorthPacking(file)).toBe(true);
    expect(openOutside(file, packs)).toBeNull();
    const pack = await packOutside(file, () => relations, packs);
    expect(pack?.size).toBe(relations.length);
    expect(openOutside(file, packs)?.size).toBe(relations.length);
    expect(openOutside(file, { ...packs, folder: packs.folder, build: 'c' })).toBeNull();
    writeFileSync(file, text.replace('1913-04', '1913-05'));
    // Whoever sets the time back cannot set back when it was changed.
    utimesSync(file, 1, 1);
    expect(openOutside(file, packs)).toBeNull();
  });

  it('is taken away when it is damaged', async () => {
    age();
    const pack = await packOutside(file, () => relations, packs);
    const cached = join(packs.folder, readdirSync(packs.folder)[0]!);
    writeFileSync(cached, readFileSync(cached).fill(0, 2088, 500_000));
    expect(() => pack?.record(0)).toThrow(`The index of ${file} is damaged: what it holds has changed.`);
    expect(readdirSync(packs.folder)).toEqual([]);
  });

  it('is nothing when relations cannot be read, are out of order, or the file is small or none', async () => {
    age();
    const fails = function* (): Generator<never> {
      throw new Error('it cannot be read');
    };
    expect(await packOutside(file, fails, packs)).toBeNull();
    expect(await packOutside(file, () => [...relations].reverse(), packs)).toBeNull();
    expect(readdirSync(packs.folder)).toEqual([]);
    expect([isWorthPacking(folder), isWorthPacking(join(folder, 'none')), isWorthPacking('/dev/null')]).toEqual([
      ...[false, false, false],
    ]);
  });
});

describe('the pack of the package', () => {
  it('is used for the dataset that it was made of, and for no other', async () => {
    const source = join(folder, 'dataset.json');
    const pack = join(folder, 'dataset.pack');
    writeFileSync(source, json);
    packTo(pack, relations, { build: 'b', source: await sourceOfBundled(json) });
    const open = async (): Promise<boolean> =>
      (await openBundled({ path: pack, part: null }, { path: source, part: null }, 'b')) !== null;
    expect(await open()).toBe(true);
    writeFileSync(source, json);
    expect(await open()).toBe(true);
    writeFileSync(source, json.toString('utf8').replace('1914', '1915'));
    expect(await open()).toBe(false);
    writeFileSync(source, `${json.toString('utf8')}\n`);
    expect(await open()).toBe(false);
    rmSync(source);
    expect(await open()).toBe(true);
  });
});
