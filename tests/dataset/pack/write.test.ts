import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { Pack } from '../../../src/dataset/pack/read.js';
import { packTo } from '../../../src/dataset/pack/write.js';
import { search } from '../../../src/query/search/search.js';
import { about, owner, packBundled, relations } from './bundled-pack.js';

const { folder } = packBundled();

describe('making a pack', () => {
  const refused = (given: typeof relations): unknown => {
    const draft = join(folder, 'refused.pack');
    rmSync(draft, { force: true });
    packTo(draft, given, about);
    return null;
  };
  const [first, second] = relations;

  it('refuses what an index cannot hold', () => {
    expect(() => refused([second!, first!])).toThrow(RangeError);
    expect(() => refused([first!, first!])).toThrow(RangeError);
    expect(() => refused([{ ...first!, id: 'a|b' }])).toThrow(RangeError);
    expect(() => refused([{ ...first!, id: 'a\nb' }])).toThrow(RangeError);
  });

  it('makes one of no relations', async () => {
    const empty = join(folder, 'empty.pack');
    packTo(empty, [], about);
    const none = packedDataset(Pack.open(empty, 'b', owner)!, 'x.json');
    expect([none.size, none.list(), none.countries(), none.relation('a'), none.relationsOf('ALB')]).toEqual([
      ...[0, [], [], null, []],
    ]);
    expect(await search(none, 'albania')).toEqual({ rows: [], total: 0, partial: false });
  });
});
