import { describe, expect, it } from 'vitest';
import { pairDataOf } from '../../../src/query/country-data/pair.js';
import { wordsOfPair } from '../../../src/view/country-data/words.js';
import { DATA, FILE } from './sample.js';

describe('what country data says of two countries', () => {
  it('is their border, their trade and their organisations', () => {
    expect(pairDataOf(DATA, ['PER', 'CHL'])).toEqual({
      border: [{ entry: 'PER', km: 168 }],
      trade: [
        { country: 'PER', flow: 'exports', partner: 'CHL', rank: 2, percent: 4, year: 2023 },
        { country: 'PER', flow: 'imports', partner: 'CHL', rank: 1, percent: 3.5, year: 2022 },
        { country: 'CHL', flow: 'exports', partner: 'PER', rank: 1, percent: 2, year: null },
      ],
      organisations: [
        { name: 'Organization of American States', as: [null, null] },
        { name: 'Pacific Alliance', as: [null, null] },
        { name: 'OECD', as: ['candidate country', null] },
        { name: 'Non-Aligned Movement', as: ['observer', 'observer'] },
      ],
      universal: 1,
      source: FILE.source,
    });
  });

  it('has both lengths of a border where the entries differ', () => {
    expect(pairDataOf(DATA, ['BOL', 'PER'])?.border).toEqual([
      { entry: 'BOL', km: 1047 },
      { entry: 'PER', km: 1212 },
    ]);
  });

  it.each([
    ['TUV', 'CHL'],
    ['TUV', 'FRA'],
    ['FRA', 'JPN'],
    ['source', 'PER'],
  ] as const)('is nothing of %s and %s', (a, b) => {
    expect(pairDataOf(DATA, [a, b])).toBeNull();
  });
});

describe('in words', () => {
  const words = (a: string, b: string): ReturnType<typeof wordsOfPair> | null => {
    const data = pairDataOf(DATA, [a, b]);
    return data && wordsOfPair(data, [a, b]);
  };

  it('says who is what', () => {
    expect(words('PER', 'CHL')).toEqual({
      border: 'common border of 168 km',
      trade: [
        'Chile: 2nd in the exports of Peru (4%, 2023), 1st in its imports (3.5%, 2022)',
        'Peru: 1st in the exports of Chile (2%)',
      ],
      organisations: [
        'both in Organization of American States and Pacific Alliance',
        'OECD: Peru candidate country, Chile member',
        'Non-Aligned Movement: both observers',
      ],
      universal: 'both in one organisation of nearly all states',
    });
  });

  it.each([
    ['partners', 'partners', 'both partners'],
    ['dialogue partner', 'dialogue partner', 'both dialogue partners'],
    ['suspended', 'suspended', 'both suspended'],
    ['partners', null, 'Peru partner, Chile member'],
    ['candidate country', 'observer', 'Peru candidate country, Chile observer'],
  ])('%j and %j: %s', (first, second, said) => {
    const data = pairDataOf(DATA, ['PER', 'CHL']);
    const organisations = [{ name: 'IGAD', as: [first, second] satisfies [string | null, string | null] }];
    expect(data && wordsOfPair({ ...data, organisations }, ['PER', 'CHL']).organisations).toEqual([`IGAD: ${said}`]);
  });

  it('says whose length it is', () => {
    expect(words('BOL', 'PER')?.border).toBe(
      'common border of 1,047 km by the entry of Bolivia, 1,212 km by the entry of Peru',
    );
  });
});
