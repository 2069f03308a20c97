import { describe, expect, it } from 'vitest';
import { allCountries, countryByCode, type Country } from '../../src/countries/country.js';
import { categoriesOf, pairOfTitle, titlesOfPair } from '../../src/wiki/titles.js';

function country(code: string): Country {
  const found = countryByCode(code);
  if (found === null) throw new Error(code);
  return found;
}

describe('the titles of an article on two countries', () => {
  it.each<[string, string, string[]]>([
    ['DEU', 'FRA', ['France–Germany relations', 'Germany–France relations']],
    [
      'GBR',
      'IRL',
      [
        'Ireland–United Kingdom relations',
        'Republic of Ireland–United Kingdom relations',
        'United Kingdom–Ireland relations',
        'United Kingdom–Republic of Ireland relations',
      ],
    ],
    [
      'CHN',
      'PER',
      [
        'China–Peru relations',
        "People's Republic of China–Peru relations",
        'Peru–China relations',
        "Peru–People's Republic of China relations",
      ],
    ],
  ])('of %s and %s, in the order in which they are tried', (a, b, titles) => {
    expect(titlesOfPair(country(a), country(b))).toEqual(titles);
  });

  it('are no more than one question takes, of any two', () => {
    const all = allCountries();
    const most = Math.max(
      ...all.flatMap((a) => all.filter((b) => a.code < b.code).map((b) => titlesOfPair(a, b).length)),
    );
    expect(most).toBeLessThanOrEqual(50);
  });
});

describe('the two countries of a title', () => {
  it.each<[string, string | null]>([
    ['France–Germany relations', 'FRA DEU'],
    ['Germany–France relations', 'DEU FRA'],
    ['France-Germany relations', 'FRA DEU'],
    ['Guinea-Bissau–Portugal relations', 'GNB PRT'],
    ['Portugal–Guinea-Bissau relations', 'PRT GNB'],
    ['Holy See–Vietnam relations', 'VAT VNM'],
    ["People's Republic of China–Peru relations", 'CHN PER'],
    ['Republic of Ireland–United Kingdom relations', 'IRL GBR'],
    ['The Bahamas–Cuba relations', 'BHS CUB'],
    ["Côte d'Ivoire–France relations", 'CIV FRA'],
    ['Foreign relations of France', null],
    ['France relations', null],
    ['France–France relations', null],
    ['France–Atlantis relations', null],
    ['France–Germny relations', null],
    ['France–Germany border', null],
    ['Timeline of France–Germany relations', null],
    [`${'a'.repeat(300)}–b relations`, null],
    ['', null],
  ])('%s → %s', (title, codes) => {
    expect(
      pairOfTitle(title)
        ?.map(({ code }) => code)
        .join(' ') ?? null,
    ).toBe(codes);
  });
});

it('a category is tried with the article and without', () => {
  expect(categoriesOf(country('CZE'))).toEqual([
    'Bilateral relations of Czech Republic',
    'Bilateral relations of the Czech Republic',
    'Bilateral relations of Czechia',
    'Bilateral relations of the Czechia',
  ]);
});
