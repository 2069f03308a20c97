import { describe, expect, it } from 'vitest';
import { memoryIndex } from '../../../src/dataset/search/memory-index.js';
import { similarWords } from '../../../src/query/search/similar.js';
import { relationOf } from '../../relation-of.js';

const index = memoryIndex([
  relationOf({ title: 'Tito Titograd Belgrade Belgian Cominform war wars ti recognised recollected', parties: [] }),
]);

describe('the words that a typed word may mean', () => {
  it.each<[string, [string, number][]]>([
    // The word itself, and longer ones that begin with it.
    [
      'tito',
      [
        ['tito', 1],
        ['titograd', 0.8],
      ],
    ],
    [
      'war',
      [
        ['war', 1],
        ['wars', 0.8],
      ],
    ],
    [
      'belg',
      [
        ['belgrade', 0.8],
        ['belgian', 0.8],
      ],
    ],
    // The noun of a kind finds the verb.
    ['recognition', [['recognised', 0.8]]],
    // Too short to be a beginning.
    ['ti', [['ti', 1]]],
    ['be', []],
    // Too short to be misspelt.
    ['wax', []],
    ['constructor', []],
    ['', []],
  ])('%j: %j', async (word, found) => {
    expect([...(await similarWords(word, index))]).toEqual(found);
  });

  it.each([
    ['comminform', 'cominform'],
    ['belgrad', 'belgrade'],
    ['titto', 'tito'],
    ['belgrdae', 'belgrade'],
  ])('%s may be a misspelling, or the beginning, of %s', async (word, meant) => {
    const found = await similarWords(word, index);
    const [best] = [...found].sort(([, a], [, b]) => b - a);
    expect([best?.[0], (best?.[1] ?? 0) > 0.4, (best?.[1] ?? 1) <= 0.8]).toEqual([meant, true, true]);
  });

  it('are no parts of words', async () => {
    const tirana = memoryIndex([relationOf({ title: 'Tirana and Albania' })]);
    expect([...(await similarWords('iran', tirana)).keys()]).toEqual([]);
    // A letter that is missing is a mistake.
    expect([...(await similarWords('lbania', tirana)).keys()]).toEqual(['albania']);
  });

  it('are no misspellings where the word is known', async () => {
    expect([...(await similarWords('wars', index)).keys()]).toEqual(['wars']);
  });
});
