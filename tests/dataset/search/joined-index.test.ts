import { describe, expect, it } from 'vitest';
import { letterSet } from '../../../src/dataset/search/index.js';
import { joinedIndex } from '../../../src/dataset/search/joined-index.js';
import { memoryIndex } from '../../../src/dataset/search/memory-index.js';
import { relationOf } from '../../relation-of.js';

const titled = (...titles: string[]) => memoryIndex(titles.map((title) => relationOf({ title })));
const index = joinedIndex(titled('own peru', 'mine chile'), 2, titled('hidden peruvian', 'peru bolivia'), new Set([0]));
const found = (word: string, within?: ReadonlySet<number>): number[] =>
  index.groups(word, within).map(({ relation }) => relation);

describe('two search indexes as one', () => {
  it('number the relations of the second behind those of the first', () => {
    expect(found('peru')).toEqual([0, 3]);
    expect(index.entry(0, 0).text).toBe('own peru');
    expect(index.entry(3, 0).text).toBe('peru bolivia');
    expect(index.groups('bolivia').map((group) => group.postings())).toEqual([[{ entry: 0, length: 2, places: [1] }]]);
  });

  it('look into the relations that are asked for', () => {
    expect(found('peru', new Set([3]))).toEqual([3]);
    expect(found('peru', new Set([0, 1]))).toEqual([0]);
  });

  it('do not find what is left out, nor words that stand there alone', () => {
    expect(found('hidden')).toEqual([]);
    expect(['own', 'bolivia', 'hidden', 'wax'].map((word) => index.has(word))).toEqual([true, true, false, false]);
    expect(index.beginning('peru')).toEqual(['peru']);
  });

  it('know the words of both', () => {
    expect(index.near({ least: 4, most: 5, letters: letterSet('peru'), lacking: 0 })).toEqual(['peru']);
    expect([index.weight('peru'), index.weight('mine'), index.weight('wax')]).toEqual([2, 1, 0]);
  });
});
