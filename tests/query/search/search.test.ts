import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/open.js';
import type { SearchFilter } from '../../../src/query/search/filter.js';
import { search } from '../../../src/query/search/search.js';
import { fixture } from '../../cli/fake-io.js';

const dataset = await openDataset(fixture('dataset.json'));

describe('search', () => {
  it.each<[string, string, string]>([
    ['an exact word', 'davos', 'event albania-serbia 2022'],
    ['words in any order', 'tito hoxha', 'event albania-serbia 1947'],
    ['the beginning of a word', 'cominf', 'event soviet-union-yugoslavia 1948-06-28'],
    ['a word without its diacritics', 'nis', 'event albania-serbia 1914/1918'],
    ['a possessive', 'tito party', 'event soviet-union-yugoslavia 1948-06-28'],
    ['a misspelling', 'comminform', 'event soviet-union-yugoslavia 1948-06-28'],
    ['two misspellings', 'enver hoxa titto', 'event albania-serbia 1947'],
    ['a mission by its city', 'banja luka', 'mission bosnia-and-herzegovina-serbia 2004'],
    ['a community', 'bissau-guineans', 'community guinea-bissau-portugal 2019'],
    ['a relation by its parties', 'soviet yugoslavia', 'relation soviet-union-yugoslavia 1940-06-24'],
    ['a fact by its kind', 'trade', 'trade albania-serbia 2023'],
    ['the relation of two countries', 'yugoslavia soviet union', 'relation soviet-union-yugoslavia 1940-06-24'],
    ['a word of the title with one of the text', 'albania davos', 'event albania-serbia 2022'],
  ])('finds %s first', async (_, query, expected) => {
    const { rows, partial } = await search(dataset, query);
    const [first] = rows;
    expect([`${first?.type ?? ''} ${first?.relation ?? ''} ${first?.date ?? ''}`, partial]).toEqual([expected, false]);
  });

  it('falls back to some of the words, and says so', async () => {
    const { rows, partial } = await search(dataset, 'davos qqqqwwww');
    expect([rows.map((row) => row.date), partial]).toEqual([['2022'], true]);
  });

  it.each(['qqqqwwww', 'xx', '"'])('finds nothing for %j', async (query) => {
    expect(await search(dataset, query)).toEqual({ rows: [], total: 0, partial: false });
  });

  it.each<[string, SearchFilter, string[]]>([
    ['tito', {}, ['event 1947', 'event 1948-06-28']],
    ['tito', { range: { first: 19480101, last: Infinity } }, ['event 1948-06-28']],
    ['tito', { relations: new Set(['albania-serbia']) }, ['event 1947']],
    ['tito', { kinds: new Set(['visit']) }, ['event 1947']],
    [
      'serbia',
      { kinds: new Set(['mission']), relations: new Set(['bosnia-and-herzegovina-serbia']) },
      ['mission ', 'mission ', 'mission 2004'],
    ],
    // What has no date is of no time.
    ['serbia', { kinds: new Set(['mission']), range: { first: 20040101, last: 20041231 } }, ['mission 2004']],
    ['tito', { kinds: new Set(['trade']) }, []],
  ])('%s, narrowed to %j', async (query, filter, expected) => {
    const { rows, total, partial } = await search(dataset, query, { filter });
    const found = rows.map(({ type, date }) => `${type} ${date ?? ''}`).sort();
    expect([found, total, partial]).toEqual([expected, expected.length, false]);
  });

  it('never takes a short word for another', async () => {
    expect((await search(dataset, 'wax')).rows).toEqual([]);
  });
});
