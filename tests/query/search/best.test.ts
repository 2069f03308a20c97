import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestHits, byRank, type Hit } from '../../../src/query/search/best.js';

const hit = (entry: number, found: number, score: number): Hit => ({ relation: 0, entry, found, score, places: [] });

describe('the best hits', () => {
  it('are as many as asked for, the first of those that are as good', () => {
    const best = new BestHits(2);
    for (const each of [hit(0, 1, 0.5), hit(1, 2, 0.4), hit(2, 2, 0.4), hit(3, 2, 0.9)]) best.keep(each);
    expect(best.hits.map(({ entry }) => entry)).toEqual([3, 1]);
    expect([best.isAmong(2, 0.4), best.isAmong(2, 0.41), best.isAmong(3, 0.1), best.isAmong(1, 1)]).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('are those of all in order, however many come', () => {
    const hits = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 9 })), { maxLength: 900 });
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 9 }), (all, most) => {
        const made = all.map(([found, score], entry) => hit(entry, found, score / 10));
        const best = new BestHits(most);
        for (const each of made) if (best.isAmong(each.found, each.score)) best.keep(each);
        expect(best.hits).toEqual([...made].sort(byRank).slice(0, most));
      }),
    );
  });

  it('are all, where all are asked for', () => {
    const best = new BestHits(Infinity);
    for (let entry = 0; entry < 500; entry++) best.keep(hit(entry, 1, entry / 1000));
    expect([best.hits.length, best.hits[0]?.entry]).toEqual([500, 499]);
  });
});
