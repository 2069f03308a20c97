/** The committed country data: codes are known, borders are told by both sides but for those named here, shares are shares. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryByCode } from '../../src/countries/country.js';
import type { CountryFile } from '../../src/dataset/country-data/facts.js';

const { source, countries } = JSON.parse(
  readFileSync(new URL('../../data/country-facts.json', import.meta.url), 'utf8'),
) as CountryFile;
const entries = Object.entries(countries);
const borders = entries.flatMap(([code, facts]) => facts.borders.map((border) => ({ code, ...border })));
const lengthOf = (code: string, other: string): number | undefined =>
  countries[code]?.borders.find(({ country }) => country === other)?.km;

/** Borders that one of two entries alone has, or that have no entry on the other side, as the data has them. */
const ONE_SIDED = [
  ...['BRA GUF', 'COG CAF', 'EGY PSE', 'ESH DZA', 'ISR PSE', 'JOR PSE'],
  ...['RUS POL', 'SEN MLI', 'SUR GUF', 'SVK UKR'],
];
/** Borders of which the entries give different lengths. */
const OF_TWO_LENGTHS = ['DEU POL 447 467', 'ISR JOR 327 307', 'MEX USA 3155 3111'];

describe('data/country-facts.json', () => {
  it('says where it is from', () => {
    expect(source).toMatchObject({ title: 'The World Factbook', license: 'public domain' });
    expect(entries.length).toBe(240);
  });

  it('names known countries', () => {
    const partners = entries.flatMap(([, { exports, imports }]) =>
      [exports, imports].flatMap((trade) => trade?.partners.map(({ country }) => country) ?? []),
    );
    const codes = new Set([...entries.map(([code]) => code), ...borders.map(({ country }) => country), ...partners]);
    expect([...codes].filter((code) => countryByCode(code) === null)).toEqual([]);
  });

  it('has borders of two countries, told by both', () => {
    expect(borders.filter(({ code, country, km }) => code === country || !(km > 0))).toEqual([]);
    expect(new Set(borders.map(({ code, country }) => `${code} ${country}`)).size).toBe(borders.length);
    const oneSided = borders.filter(({ code, country }) => lengthOf(country, code) === undefined);
    expect(oneSided.map(({ code, country }) => `${code} ${country}`)).toEqual(ONE_SIDED);
    const different = borders.filter(({ code, country, km }) => code < country && ![undefined, km].includes(lengthOf(country, code)));
    expect(different.map(({ code, country, km }) => `${code} ${country} ${km} ${lengthOf(country, code) ?? ''}`)).toEqual(
      OF_TWO_LENGTHS,
    );
  });

  it('has shares of no more than the whole, the largest first, no partner twice', () => {
    for (const [code, { exports, imports }] of entries) {
      for (const trade of [exports, imports]) {
        const shares = trade?.partners.map(({ percent }) => percent) ?? [];
        expect([code, shares.every((share) => share >= 0), shares.reduce((sum, share) => sum + share, 0) <= 100]).toEqual([code, true, true]);
        expect([code, shares]).toEqual([code, [...shares].sort((a, b) => b - a)]);
        const partners = trade?.partners.map(({ country }) => country) ?? [];
        // The British Virgin Islands export to themselves, the data says.
        const isOwn = partners.includes(code) && code !== 'VGB';
        expect([code, new Set(partners).size, isOwn]).toEqual([code, partners.length, false]);
      }
    }
  });
});
