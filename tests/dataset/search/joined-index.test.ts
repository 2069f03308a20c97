import { describe, expect, it } from 'vitest';
import { letterSet } from '../../../src/dataset/search/index.js';
import { joinedIndex } from '../../../src/dataset/search/joined-index.js';
import { memoryIndex } from '../../../src/dataset/search/memory-index.js';
import { walked } from './walked.js';
import { relationOf } from '../../relation-of.js';

const titled = (...titles: string[]) =>
  memoryIndex(titles.map((title) => relationOf({ id: title.replace(' ', '-'), title })));
const index = joinedIndex(titled('own peru', 'mine chile'), 2, titled('hidden peruvian', 'peru bolivia'), new Set([0]));
const met = (word: string, from?: readonly number[]) =>
  index.postings(word).flatMap((postings) => walked(postings, from));
const found = (word: string, from?: readonly number[]): number[] => met(word, from).map(([relation]) => relation);

describe('two search indexes as one', () => {
  it('number the relations of the second behind those of the first', () => {
    expect(found('peru')).toEqual([0, 3]);
    expect(index.entry(0, 0).text).toBe('own peru');
    expect(index.entry(3, 0).text).toBe('peru bolivia');
    expect(met('bolivia')).toEqual([[3, [{ entry: 0, length: 2, places: [1] }]]]);
  });

  it('look into the relations that are asked for', () => {
    expect(found('peru', [3])).toEqual([3]);
    expect(found('peru', [1])).toEqual([3]);
  });

  it('do not find what is left out, nor words that stand there alone', () => {
    expect(found('hidden')).toEqual([]);
    expect(['own', 'bolivia', 'hidden', 'wax'].map((word) => index.has(word))).toEqual([true, true, false, false]);
    expect(index.beginning('peru')).toEqual(['peru']);
  });

  it('give a relation its number, unless it is left out', () => {
    const ids = ['mine-chile', 'peru-bolivia', 'hidden-peruvian', 'wax'];
    expect(ids.map((id) => index.numberOf(id))).toEqual([1, 3, null, null]);
  });

  it('know the words of both', () => {
    expect(index.near({ least: 4, most: 5, letters: letterSet('peru'), lacking: 0 })).toEqual(['peru']);
    expect(index.postings('wax')).toEqual([]);
  });
});
