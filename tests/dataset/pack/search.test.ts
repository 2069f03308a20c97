import { describe, expect, it } from 'vitest';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { Pack } from '../../../src/dataset/pack/read.js';
import { wordsOf } from '../../../src/dataset/search/words.js';
import { search } from '../../../src/query/search/search.js';
import { owner, packBundled, plain, relations } from './bundled-pack.js';

const { path } = packBundled();
const packed = packedDataset(Pack.open(path, 'b', owner)!, 'x.json');

describe('a search of a pack and of its records', () => {
  const words = [...new Set(relations.flatMap(({ summary }) => wordsOf(summary).map(({ folded }) => folded)))];
  const some = words.filter((_, at) => at % 23 === 0);
  it.each([
    ...['hoxha tito', 'hoxa titto', 'albania davos', 'davos qqqqwwww', 'qqqqwwww', 'embassy', 'the of and'],
    ...['belgrad', 'presevo', 'Тирана', 'relations albania', 'xx', '—', 'constructor', '__proto__', 'a|b', '1999'],
    ...some,
    ...some.map((word) => `${word.slice(0, 2)}${word.slice(3)}`),
    ...some.slice(1).map((word, at) => `${some[at]!} ${word}`),
  ])('finds %j alike', async (query) => {
    const found = await search(packed, query);
    expect(found).toEqual(await search(plain, query));
    expect(await search(packed, query, { limit: 3 })).toEqual({ ...found, rows: found.rows.slice(0, 3) });
  });
});
