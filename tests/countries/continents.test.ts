import { continents, countries } from 'countries-list';
import { describe, expect, it } from 'vitest';
import { continentOf } from '../../src/countries/continents.js';
import { allCountries } from '../../src/countries/country.js';

/** What countries-list says, by alpha-2 code. */
const listed = (alpha2: string | null): string | undefined => {
  const known = alpha2 !== null && alpha2 in countries ? countries[alpha2 as keyof typeof countries] : null;
  return known === null ? undefined : continents[known.continent];
};

describe('continents', () => {
  it('are those of countries-list', () => {
    const other = allCountries()
      .filter(({ kind }) => kind === 'country' || kind === 'territory')
      .map(({ code, alpha2 }) => [code, continentOf(code), listed(alpha2)])
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(other).toEqual([
      ['RUS', 'Europe', 'Asia'],
      ['abkhazia', 'Asia', undefined],
      ['northern-cyprus', 'Asia', undefined],
      ['somaliland', 'Africa', undefined],
      ['south-ossetia', 'Asia', undefined],
      ['transnistria', 'Europe', undefined],
    ]);
  });

  it.each(['YUG', 'eu', 'ottoman-empire', 'XXX', ''])('%j lies on none', (code) => {
    expect(continentOf(code)).toBe(null);
  });
});
