import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexOf, streamsWith } from '../../../src/wiki/dump/index.js';
import { bzip2 } from './bzip2.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: string | Buffer = ''): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the index of a multistream dump', () => {
  it.each<[dump: string, index: string, isIts: boolean]>([
    ['w-multistream.xml.bz2', 'w-multistream-index.txt.bz2', true],
    ['w-multistream.xml.bz2', 'w-multistream-index.txt', true],
    ['w-multistream1.xml-p1p41.bz2', 'w-multistream-index1.txt-p1p41.bz2', true],
    ['w-multistream.xml.bz2', 'v-multistream-index.txt.bz2', false],
    ['w-multistream1.xml-p1p41.bz2', 'w-multistream-index2.txt-p42p99.bz2', false],
    ['w-pages.xml.bz2', 'w-pages-index.txt.bz2', false],
    ['w-multistream.xml', 'w-multistream-index.txt', false],
  ])('of %s may be %s: %s', (dump, index, isIts) => {
    file(index);
    expect(indexOf(join(folder, dump))).toBe(isIts ? join(folder, index) : null);
  });

  it.each([
    ['packed', 'i.txt.bz2', bzip2],
    ['as it is', 'i.txt', (text: string) => text],
  ])('%s says which streams hold titles', async (_what, name, pack) => {
    const path = file(name, pack('600:1:A\n600:2:B: c\n\nnot a line\n700:3:C\n1900:4:Ä–D relations'));
    const streams = (...titles: string[]) => streamsWith(path, (title) => titles.includes(title));
    expect(await streams('A', 'B: c')).toEqual([{ from: 600, to: 700 }]);
    expect(await streams('Ä–D relations', 'A')).toEqual([
      { from: 600, to: 700 },
      { from: 1900, to: null },
    ]);
    expect(await streams('E')).toEqual([]);
  });
});
