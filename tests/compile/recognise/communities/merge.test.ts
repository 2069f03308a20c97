import { describe, expect, it } from 'vitest';
import { mergeCommunities } from '../../../../src/compile/recognise/communities/merge.js';
import type { CommunityDraft } from '../../../../src/compile/recognise/fact.js';

describe('communities', () => {
  const serbs: CommunityDraft = {
    people: 'Serbs',
    country: 'ALB',
    population: 500,
    populationMin: null,
    populationMax: null,
    sharePercent: null,
    year: 2011,
    note: null,
    source: { section: '', sentence: 1 },
  };
  it.each<[string, Partial<CommunityDraft>, number]>([
    ['told again, in another sentence', { source: { section: '', sentence: 2 } }, 1],
    ['told again, with a note', { note: 'census' }, 1],
    ['of another year', { year: 2001 }, 2],
    ['of another size', { population: 501 }, 2],
    ['of another share', { sharePercent: 1 }, 2],
    ['elsewhere', { country: 'SRB' }, 2],
  ])('%s', (_, other, count) => {
    const rows = mergeCommunities([serbs, { ...serbs, ...other }]);
    expect([rows.length, rows[0]]).toEqual([count, serbs]);
  });
});
