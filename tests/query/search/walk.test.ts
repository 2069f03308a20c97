import { describe, expect, it } from 'vitest';
import { memoryIndex } from '../../../src/dataset/search/memory-index.js';
import { throughAll, throughAny, type Ways } from '../../../src/query/search/walk.js';
import { relationOf } from '../../relation-of.js';

const index = memoryIndex(['a b', 'b', 'a c', 'd', 'a b c'].map((title, at) => relationOf({ id: String(at), title })));

/** Each word of the search as the words, parted by bars, that are taken for it. */
const waysTo = (words: readonly string[]): Ways[] =>
  words.map((word) =>
    word.split('|').flatMap((each) => index.postings(each).map((postings) => ({ postings, quality: 1, exact: true }))),
  );

function visited(through: typeof throughAll, words: readonly string[]): number[] {
  const met: number[] = [];
  through(waysTo(words), (relation) => met.push(relation));
  return met;
}

describe('the relations that have words', () => {
  it.each<[string[], all: number[], any: number[]]>([
    [['a'], [0, 2, 4], [0, 2, 4]],
    [
      ['a', 'b'],
      [0, 4],
      [0, 1, 2, 4],
    ],
    [['b', 'c|d'], [4], [0, 1, 2, 3, 4]],
    [['a', 'x'], [], [0, 2, 4]],
    [['x'], [], []],
    [[], [], []],
  ])('%j', (words, all, any) => {
    expect(visited(throughAll, words)).toEqual(all);
    expect(visited(throughAny, words)).toEqual(any);
  });
});
