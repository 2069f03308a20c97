import { describe, expect, it } from 'vitest';
import { datasetOf, type Dataset } from '../../../src/dataset/dataset.js';
import { withWorld } from '../../../src/dataset/world/joined.js';
import { readTable, worldOf } from '../../../src/dataset/world/table.js';
import { relationsBeside } from '../../../src/query/search/beside.js';
import { search } from '../../../src/query/search/search.js';
import { TEXT } from '../../dataset/world/sample.js';

const { day, pairs } = readTable(TEXT);
const world = worldOf(day, pairs);

describe('relations of the world table that a search may mean', () => {
  const rows: readonly (readonly [query: string, found: string[]])[] = [
    ['chad norway', ['chad-norway']],
    ['Norway, Chad', ['chad-norway']],
    ['embassy chad norway', ['chad-norway']],
    ['chad', ['chad-norway', 'chad-peru']],
    ['peru japan', []],
    ['oslo', ['chad-norway']],
    ['embassy Yaoundé', ['chad-norway']],
    ['nowhere', []],
    ['', []],
  ];
  it.each(rows)('%s', (query, found) => {
    const asked = query.toLowerCase().replace('é', 'e').split(' ');
    expect(relationsBeside(world, query, [asked], true).map(({ id }) => id)).toEqual(found);
  });

  it('are of no country where every word stands in articles', () => {
    expect(relationsBeside(world, 'chad norway', [['chad', 'norway']], false)).toEqual([]);
  });
});

describe('a search beside articles', () => {
  const dataset: Dataset = withWorld(datasetOf([]), { world: () => world, countryData: () => null });
  const rows: readonly (readonly [query: string, first: string, total: number])[] = [
    ['chad norway', 'Chad–Norway relations', 5],
    ['oslo', 'embassy of Chad in Oslo, Norway', 1],
    ['yaounde', 'embassy of Norway in Yaoundé, Cameroon, accredited to Chad', 1],
  ];
  it.each(rows)('%s finds "%s"', async (query, first, total) => {
    const result = await search(dataset, query);
    expect([result.rows[0]?.text, result.total, result.partial]).toEqual([first, total, false]);
  });

  it('finds nothing of what is nowhere', async () => {
    expect(await search(dataset, 'xyzzy')).toEqual({ rows: [], total: 0, partial: false });
  });
});
