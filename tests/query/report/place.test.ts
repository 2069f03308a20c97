import { describe, expect, it } from 'vitest';
import { leadOf, placeOf } from '../../../src/query/report/place.js';
import { relationOf } from '../../relation-of.js';

const address = 'https://en.wikipedia.org/w/index.php?title=X&oldid=123';
const source = (title: string, url: string | null) => ({ title, url, publisher: null, license: null });
const article = {
  title: 'A–B relations',
  sources: [source('A–B relations', address), source('Foreign relations of A', 'https://a.example/')],
  complete: true,
  sentences: 3,
  used: 3,
};
const relation = relationOf({ article });

describe('the place of a fact', () => {
  it.each([
    [
      { section: 'History', sentence: 3 },
      { article: 'A–B relations', url: address, revision: '123', sentence: 3 },
    ],
    [
      { section: 'List', sentence: 9, table: 1, row: 4, article: 'Foreign relations of A' },
      { article: 'Foreign relations of A', url: 'https://a.example/', revision: null, table: 1, row: 4 },
    ],
    [
      { section: '', sentence: 2, field: 'mission1' },
      { field: 'mission1', section: '' },
    ],
    [
      { section: 'x', sentence: 2, article: 'Unknown' },
      { article: 'Unknown', url: null },
    ],
    [
      { section: 'land borders', sentence: null, data: 'world-factbook', entry: 'ALB' },
      { article: 'world-factbook', sentence: null, entries: ['Albania'] },
    ],
  ] as const)('%j', (stated, place) => {
    expect(placeOf(relation, stated)).toMatchObject(place);
  });

  it('is the lead for the summary', () => {
    expect(leadOf(relation)).toMatchObject({ article: 'A–B relations', section: '', sentence: null });
  });

  it('has the title of the pair where there is no article', () => {
    expect(placeOf(relationOf({ article: { ...article, table: true } }), { section: '', sentence: 1 }).article).toBe(
      'A–B relations',
    );
  });
});
