import { describe, expect, it } from 'vitest';
import { letterSet } from '../../../src/dataset/search/index.js';
import { memoryIndex, postingsOf } from '../../../src/dataset/search/memory-index.js';
import { walked } from './walked.js';
import { relationOf } from '../../relation-of.js';

const source = { section: '', sentence: 1 };
const event = (text: string) => ({
  ...{ id: '', kind: 'other' as const, text, continuation: [], parties: [], source },
  date: { edtf: '1914', text: '1914', basis: 'stated' as const },
});
const index = memoryIndex([
  relationOf({ title: 'Albania–Serbia relations', events: [event('Tito met Hoxha; Tito left.')] }),
  relationOf({ id: 'chile-peru', title: 'Chile–Peru relations', events: [event('A war.'), event('Peru met Tito.')] }),
]);
const places = (word: string, from?: readonly number[]): unknown[] =>
  index.postings(word).flatMap((postings) => walked(postings, from));

describe('the words of a dataset in memory', () => {
  it('stand in relations, entries and places', () => {
    expect(places('tito')).toEqual([
      [0, [{ entry: 1, length: 5, places: [0, 3] }]],
      [1, [{ entry: 2, length: 3, places: [2] }]],
    ]);
    expect(places('tito', [1, 7])).toEqual([[1, [{ entry: 2, length: 3, places: [2] }]]]);
    expect(places('peru')).toEqual([
      [
        1,
        [
          { entry: 0, length: 3, places: [1] },
          { entry: 2, length: 3, places: [0] },
        ],
      ],
    ]);
    expect(places('wax')).toEqual([]);
  });

  it('are found whole, by their beginning, or by what is near', () => {
    expect([index.has('tito'), index.has('tit'), index.has('constructor')]).toEqual([true, false, false]);
    expect(index.beginning('re')).toEqual(['relations']);
    expect(index.near({ least: 4, most: 4, letters: letterSet('tito'), lacking: 0 })).toEqual(['tito']);
  });

  it('lead to entries, of which the first is the title', () => {
    expect([index.entry(1, 0).text, index.entry(1, 2).text]).toEqual(['Chile–Peru relations', 'Peru met Tito.']);
    expect(() => index.entry(1, 3)).toThrow(new RangeError('no entry 3 of relation 1'));
    expect(() => index.entry(9, 0)).toThrow(RangeError);
    expect([index.numberOf('chile-peru'), index.numberOf('chile')]).toEqual([1, null]);
  });

  it('are counted in each text, what it is behind all others', () => {
    const texts = ['a b a', '', 'b'].map((text) => ({ text, type: 'summary' as const }));
    const visit = postingsOf([
      { text: 'a visit', type: 'event', kind: 'visit' },
      { text: 'a', type: 'event', kind: 'other' },
    ]);
    expect([...visit]).toEqual([
      [
        'a',
        [
          { entry: 0, length: 2, places: [0] },
          { entry: 1, length: 1, places: [0] },
        ],
      ],
      ['visit', [{ entry: 0, length: 2, places: [1, 2] }]],
    ]);
    expect([...postingsOf(texts)]).toEqual([
      ['a', [{ entry: 0, length: 3, places: [0, 2] }]],
      [
        'b',
        [
          { entry: 0, length: 3, places: [1] },
          { entry: 2, length: 1, places: [0] },
        ],
      ],
    ]);
  });
});
