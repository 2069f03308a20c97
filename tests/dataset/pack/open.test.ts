/** What is kept of a user's dataset file answers for that file as it is now, or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedRelations } from '../../../src/dataset/outside.js';
import { isWorthPacking, openOutside, packOutside } from '../../../src/dataset/pack/open.js';
import { NotInPieces, relationTexts } from '../../../src/dataset/pieces.js';
import type { Dataset } from '../../../src/model.js';

const text = readFileSync(new URL('../../../data/dataset.json', import.meta.url), 'utf8');
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

describe('a dataset file in pieces', () => {
  const pieces = (written: string): unknown[] => {
    writeFileSync(file, written);
    return [...checkedRelations(relationTexts(file), file)];
  };

  it.each<[string, string]>([
    ['as it is compiled', text],
    ['on one line', JSON.stringify({ version: 1, relations })],
    ['with a byte order mark and white space', `\ufeff\n ${text}\n\n`],
    [
      'larger than what is read at once',
      JSON.stringify({ version: 1, relations: [{ ...relations[0]!, summary: 'ž"\\'.repeat(2 ** 20) }] }),
    ],
    ['without relations', '{"version":1,"relations":[]}'],
  ])('is the same %s', (_, written) => {
    expect(pieces(written)).toEqual((JSON.parse(written.replace('\ufeff', '')) as Dataset).relations);
  });

  it.each([
    '',
    '[]',
    '{"relations":[],"version":1}',
    '{"version":2,"relations":[]}',
    '{"version":1,"relations":[],"x":1}',
    '{"version":1,"relations":[1]}',
    '{"version":1,"relations":[}',
    '{"version":1,"relations":[,,]}',
    text.slice(0, 100_000),
    text.slice(0, -4),
    `${text}x`,
  ])('is given up when it is %.40j', (written) => {
    expect(() => pieces(written)).toThrow(NotInPieces);
  });

  it('is given up when a relation is not right', () => {
    expect(() => pieces(text.replace('"basis": "stated"', '"basis": "guessed"'))).toThrow('must be one of');
    expect(() => pieces(text.replace('"1913-04"', '"1913-44"'))).toThrow('is not an EDTF date');
    writeFileSync(file, Buffer.from('{"version":1,"relations":[{"id":"\xe9"}]}', 'latin1'));
    expect(() => [...relationTexts(file)]).toThrow(NotInPieces);
  });
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
    expect(() => pack?.record(0)).toThrow(`The index of ${file} is damaged: a line is no JSON.`);
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
