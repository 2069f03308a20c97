import { describe, expect, it } from 'vitest';
import { sources } from '../../src/query/sources.js';
import { relationOf } from '../relation-of.js';

describe('the sources of articles', () => {
  const source = (title: string, url: string | null) => ({ title, url, publisher: 'P', license: null });
  const from = (id: string, ...all: ReturnType<typeof source>[]) =>
    relationOf({ id, article: { title: '', sources: all, complete: true, sentences: 0, used: 0 } });

  it('are those with a web address, in order of relation', () => {
    const relations = [
      from('b-c', source('One', 'https://a.org'), source('Two', null), source('Three', 'file:///x')),
      from('a-b'),
      from('c-d', source('Four', 'http://b.org')),
    ];
    expect(sources(relations, (url) => url.startsWith('http'))).toEqual([
      { relation: 'b-c', title: 'One', url: 'https://a.org', publisher: 'P', license: null },
      { relation: 'c-d', title: 'Four', url: 'http://b.org', publisher: 'P', license: null },
    ]);
  });
});
