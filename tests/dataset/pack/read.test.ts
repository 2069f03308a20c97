import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { Pack } from '../../../src/dataset/pack/read.js';
import { owner, packBundled } from './bundled-pack.js';

const { folder, path } = packBundled();

describe('a pack that does not fit', () => {
  const changed = (name: string, change: (copy: string) => void): string => {
    const copy = join(folder, name);
    copyFileSync(path, copy);
    change(copy);
    return copy;
  };

  it('is not opened when it ends early, wherever', () => {
    const { length } = readFileSync(path);
    for (const keep of [0, 1, 39, 40, 41, 200, 2087, 2088, 100_000, length >> 1, length - 1]) {
      const copy = changed('short.pack', (each) => {
        truncateSync(each, keep);
      });
      expect([keep, Pack.open(copy, 'b', owner)]).toEqual([keep, null]);
    }
  });

  it.each<[string, (text: string) => string]>([
    ['is of another format', (text) => text.replace(/^relations pack \d+/, 'relations pack 2')],
    ['is longer than it says', (text) => `${text} `],
    ['has no header', (text) => text.replace('{"build"', '["build"')],
    ['is something else', () => 'hello\n'.repeat(1000)],
  ])('is not opened when it %s', (_, change) => {
    const copy = changed('odd.pack', (each) => {
      writeFileSync(each, change(readFileSync(each, 'latin1')), 'latin1');
    });
    expect(Pack.open(copy, 'b', owner)).toBeNull();
  });

  it('is not opened by another program, or when it is not there', () => {
    expect(Pack.open(path, 'c', owner)).toBeNull();
    expect(Pack.open(join(folder, 'missing'), 'b', owner)).toBeNull();
    expect(Pack.open(folder, 'b', owner)).toBeNull();
  });

  it('says so when its records are broken', () => {
    const copy = changed('broken.pack', (each) => {
      writeFileSync(
        each,
        readFileSync(each, 'latin1').replace(/"id":"albania-serbia"/, '"id":"albania-serbiA"'),
        'latin1',
      );
    });
    const broken = packedDataset(Pack.open(copy, 'b', owner)!, 'x.json');
    expect(() => broken.relation('albania-serbia')).toThrow(
      expect.objectContaining({
        exit: 'unreadable',
        message: 'The index of x.json is damaged: albania-serbiA stands for albania-serbia.',
        hint: 'Make it anew.',
      }),
    );
    const holes = changed('holes.pack', (each) => {
      const bytes = readFileSync(each);
      writeFileSync(each, bytes.fill(0, 2088, bytes.length >> 1));
    });
    const hollow = packedDataset(Pack.open(holes, 'b', owner)!, 'x.json');
    expect(() => [...hollow.all()]).toThrow('The index of x.json is damaged: a line is no JSON.');
  });
});
