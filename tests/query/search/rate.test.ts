import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../../src/model.js';
import { memoryIndex } from '../../../src/dataset/search/memory-index.js';
import { rate, type Accepted } from '../../../src/query/search/rate.js';
import type { Judge, Rated } from '../../../src/query/search/weigh.js';
import { relationOf } from '../../relation-of.js';

const event = (text: string, kind: EventKind = 'other') => ({
  ...{ id: '', kind, text, continuation: [], parties: [], source: { section: '', sentence: 1 } },
  date: { edtf: '1914', text: '1914', basis: 'stated' as const },
});
const index = memoryIndex([
  relationOf({ title: 'Albania', events: [event('Hoxha met Tito'), event('Tito left')] }),
  relationOf({ title: 'Peru', events: [event('nobody met Tito in the long winter of that year')] }),
  relationOf({
    title: 'Kosovo',
    events: [
      event('Bush defended the recognition of Kosovo', 'statement'),
      event('Peru recognised Kosovo', 'recognition'),
    ],
  }),
]);

const EACH = { counts: () => true, isWorth: () => true };

/** What is met of the entries that answer; each word is taken for itself, or for others by quality. */
function met(
  words: string,
  others: Record<string, Record<string, number>>,
  judge: Omit<Judge, 'meet'>,
): [Rated[], boolean] {
  const asked = words.split(' ');
  const accepted = asked.map((word): Accepted => new Map(Object.entries(others[word] ?? { [word]: 1 })));
  const all: Rated[] = [];
  const meet = (each: Rated): unknown => all.push({ ...each, places: [...each.places] });
  const { partial } = rate(index, asked, accepted, { ...judge, meet });
  return [all, partial];
}

/** "relation/entry found score: places" */
function rated(words: string, others: Record<string, Record<string, number>> = {}): [string[], boolean] {
  const [all, partial] = met(words, others, EACH);
  const lines = all.map(
    ({ relation, entry, found, score, places }) => `${relation}/${entry} ${found} ${score}: ${places.join(' ')}`,
  );
  return [lines, partial];
}

describe('how well entries answer', () => {
  it.each<[string, string[], partial: boolean]>([
    // 0.6, 0.2 for words together (one word is), 0.2 for the part of the text that they are.
    ['tito', ['0/1 1 0.867: 2', '0/2 1 0.9: 0', '1/1 1 0.82: 2'], false],
    ['hoxha met', ['0/1 2 0.933: 0 1'], false],
    ['met tito', ['0/1 2 0.933: 1 2', '1/1 2 0.84: 1 2'], false],
    ['hoxha tito', ['0/1 2 0.733: 0 2'], false],
    // A word of the relation's title counts, but little.
    ['albania tito', ['0/1 2 0.433: 2', '0/2 2 0.455: 0'], false],
    // What is of the kind that a word names comes before what speaks of it.
    ['kosovo recognition', ['2/1 2 0.533: 3 5', '2/2 2 0.823: 2'], false],
    // None has all of the words: some of them, and it is said.
    ['left zzz', ['0/2 1 0.35: 1'], true],
    ['zzz', [], false],
  ])('%s: %j', (words, lines, partial) => {
    expect(rated(words)).toEqual([lines, partial]);
  });

  it('is more for what says itself of which kind it is', () => {
    const verbs = { recognition: { recognition: 1, recognised: 0.8 } };
    expect(rated('kosovo recognition', verbs)[0].at(-1)).toBe('2/2 2 0.933: 1 2');
  });

  it('is less for a word that is only taken for the one asked for', () => {
    expect(rated('titto', { titto: { tito: 0.5 } })).toEqual([
      ['0/1 1 0.433: 2', '0/2 1 0.45: 0', '1/1 1 0.41: 2'],
      false,
    ]);
  });

  it('is not weighed where that is not worth while, but counted', () => {
    const counted: string[] = [];
    const counts = (relation: number, entry: number) => counted.push(`${relation}/${entry}`) > 0;
    const bounds: number[] = [];
    const isWorth = (_relation: number, _found: number, score: number) => bounds.push(score) > 0 && score > 0.9;
    const [all] = met('tito', {}, { counts, isWorth });
    expect(counted).toEqual(['0/1', '0/2', '1/1']);
    expect(all).toEqual([]);
    // What may be at most, and where that is enough, what is.
    expect(bounds.map((score) => score.toFixed(4))).toEqual(['0.8672', '0.9005', '0.9000', '0.8205']);
  });

  it('is not weighed where it does not count', () => {
    const [all, partial] = met('tito', {}, { ...EACH, counts: (relation) => relation === 1 });
    expect([all.map(({ relation }) => relation), partial]).toEqual([[1], false]);
  });
});
