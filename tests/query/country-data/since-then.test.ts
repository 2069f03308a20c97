import { describe, expect, it } from 'vitest';
import { organisationsOf } from '../../../src/query/country-data/since-then.js';

const facts = (organisations: { name: string; as: string | null }[]): Parameters<typeof organisationsOf>[1] => ({
  name: '',
  borders: [],
  exports: null,
  imports: null,
  organisations,
});

describe('the organisations of an entry', () => {
  it.each([
    ['GBR', 'EU', null, null],
    ['GBR', 'NATO', null, 'NATO'],
    ['FRA', 'EU', null, 'EU'],
    ['RUS', 'CE', null, null],
    ['RUS', 'CE', 'observer', 'CE observer'],
    ['IRN', 'SCO', 'observer', 'SCO'],
    ['TUR', 'SCO', 'dialogue member', 'SCO dialogue member'],
  ])('of %s: %s %s', (code, name, as, expected) => {
    const shown = organisationsOf(code, facts([{ name, as }])).map((one) =>
      one.as === null ? one.name : `${one.name} ${one.as}`,
    );
    expect(shown).toEqual(expected === null ? [] : [expected]);
  });
});
