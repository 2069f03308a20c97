import { continents, countries } from 'countries-list';
import { describe, expect, it } from 'vitest';
import { CONTINENTS, type Continent } from '../../src/countries/continent-names.js';
import { continentOf, continentsOf } from '../../src/countries/continents.js';
import { allCountries } from '../../src/countries/country.js';

const NAMES: Readonly<Record<string, Continent>> = {
  ...{ AF: 'Africa', AN: 'Antarctica', AS: 'Asia', EU: 'Europe' },
  ...{ NA: 'North America', OC: 'Oceania', SA: 'South America' },
};
/** Greenland is a territory of its own here. */
const OWN: Readonly<Record<string, Continent[]>> = { DNK: ['Europe'] };

/** The one that countries-list puts first, by alpha-2 code. */
const mainOf = (alpha2: string | null): string | undefined => {
  const known = alpha2 !== null && alpha2 in countries ? countries[alpha2 as keyof typeof countries] : null;
  return known === null ? undefined : continents[known.continent];
};

describe('continents', () => {
  it('are known of every state of today and territory, as countries-list has them', () => {
    for (const { code, alpha2, kind } of allCountries()) {
      const listed =
        alpha2 === null
          ? undefined
          : (countries as Record<string, { continent: string; continents?: string[] }>)[alpha2];
      const expected =
        listed === undefined
          ? null
          : [...new Set([listed.continent, ...(listed.continents ?? [])])].map((each) => NAMES[each]);
      const known = continentsOf(code);
      if (kind === 'former' || kind === 'organisation') expect([code, known]).toEqual([code, []]);
      else if (expected === null) expect([code, known.length > 0]).toEqual([code, true]);
      else expect([code, [...known].sort()]).toEqual([code, OWN[code] ?? expected.sort()]);
    }
  });

  it.each<[string, Continent[]]>([
    ['ALB', ['Europe']],
    ['TUR', ['Asia', 'Europe']],
    ['somaliland', ['Africa']],
    ['MEX', ['North America']],
    ['YUG', []],
    ['eu', []],
    ['constructor', []],
  ])('of %s', (code, expected) => {
    expect(continentsOf(code)).toEqual(expected);
  });

  it('are in order', () => {
    expect([...CONTINENTS].sort()).toEqual(CONTINENTS);
  });

  it('of a capital are those that countries-list has first, but for Russia', () => {
    const other = allCountries()
      .filter(({ kind }) => kind === 'country' || kind === 'territory')
      .map(({ code, alpha2 }) => [code, continentOf(code), mainOf(alpha2)])
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(other).toEqual([
      ['RUS', 'Europe', 'Asia'],
      ['abkhazia', 'Asia', undefined],
      ['northern-cyprus', 'Asia', undefined],
      ['somaliland', 'Africa', undefined],
      ['south-ossetia', 'Asia', undefined],
      ['transnistria', 'Europe', undefined],
    ]);
    expect(['YUG', 'eu', 'ottoman-empire', 'XXX', ''].map(continentOf)).toEqual([null, null, null, null, null]);
  });
});
