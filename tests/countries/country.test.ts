import { describe, expect, it } from 'vitest';
import { allCountries, countryByCode, type Country } from '../../src/countries/country.js';

const INTERVAL = /^\d{4}~?\/(?:\d{4}~?|\.\.)$/u;
const failing = (bad: (country: Country) => boolean) =>
  allCountries()
    .filter(bad)
    .map(({ code }) => code);

describe('allCountries', () => {
  it('holds the states of today and the former ones', () => {
    const count = (kind: Country['kind']) => allCountries().filter((country) => country.kind === kind).length;
    // 193 members of the United Nations, the Holy See, Kosovo, Palestine, Taiwan.
    expect(count('country')).toBe(197);
    for (const code of ['YUG', 'SCG', 'SUN', 'CSK', 'DDR', 'ottoman-empire', 'austria-hungary', 'prussia']) {
      expect(countryByCode(code)?.kind, code).toBe('former');
    }
  });

  it('is in order of kind, then of name', () => {
    const kinds = ['country', 'territory', 'former', 'organisation'];
    const key = ({ kind, name }: Country) => `${kinds.indexOf(kind)} ${name}`;
    const keys = allCountries().map(key);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('has codes of the right shape, once each', () => {
    const codes = allCountries().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^(?:[A-Z]{3}|[a-z]+(?:-[a-z]+)*)$/u.test(code))).toEqual([]);
  });

  it('gives every country of today adjectives, people and a capital, or a reason in the hand-kept file', () => {
    expect(failing(({ kind, adjectives }) => kind === 'country' && adjectives.length === 0)).toEqual([]);
    expect(failing(({ kind, demonyms }) => kind === 'country' && demonyms.length === 0)).toEqual(['VAT']);
    // City states, and São Tomé, whose capital shares the state's name.
    expect(failing(({ kind, capitals }) => kind === 'country' && capitals.length === 0)).toEqual(['VAT', 'SGP', 'STP']);
  });

  it('dates every former state and every form', () => {
    const order = (interval: string) => {
      const [from = '', to = ''] = interval.split('/');
      return to === '..' || Number.parseInt(from) <= Number.parseInt(to);
    };
    const bad = (interval: string | null) => interval === null || !INTERVAL.test(interval) || !order(interval);
    expect(failing(({ kind, existed }) => (kind === 'former') === bad(existed))).toEqual([]);
    expect(failing(({ forms }) => forms.some((form) => bad(form.existed)))).toEqual([]);
  });

  it('ends every former state in the year in which its time ends', () => {
    const year = (interval: string | null) => interval?.split('/')[1] ?? null;
    expect(failing(({ existed, ended }) => year(existed) !== (ended?.slice(0, 4) ?? null))).toEqual([]);
    const ends = (codes: string) => codes.split(' ').map((code) => countryByCode(code)?.ended);
    expect(ends('YUG SCG SUN CSK DDR ottoman-empire austria-hungary gran-colombia FRA')).toEqual([
      ...['2003-02-04', '2006-06-05', '1991-12-26', '1992-12-31', '1990-10-03', '1922-11-01', '1918-10-31', '1831'],
      null,
    ]);
  });

  it('names successors that are in the table', () => {
    expect(failing(({ successors }) => successors.some((code) => countryByCode(code) === null))).toEqual([]);
    expect(failing(({ kind, successors }) => kind !== 'former' && successors.length > 0)).toEqual([]);
    expect(failing(({ kind, successors }) => kind === 'former' && successors.length === 0)).toEqual([
      'byzantine-empire',
    ]);
  });

  it('leaves no separator of the table in a name', () => {
    const texts = (country: Country) => [country.name, ...country.aliases, ...country.adjectives, ...country.capitals];
    expect(failing((country) => texts(country).some((text) => /[|;=\p{Cc}]|^\s|\s$|^$/u.test(text)))).toEqual([]);
  });
});

describe('countryByCode', () => {
  it.each([
    ['ALB', 'Albania', 'AL', '008'],
    ['XKX', 'Kosovo', 'XK', null],
    ['GBR', 'United Kingdom', 'GB', '826'],
    ['CZE', 'Czech Republic', 'CZ', '203'],
    ['YUG', 'Yugoslavia', null, '891'],
    ['ottoman-empire', 'Ottoman Empire', null, null],
    ['eu', 'European Union', 'EU', null],
  ])('%s is %s', (code, name, alpha2, numeric) => {
    expect(countryByCode(code)).toMatchObject({ code, name, alpha2, numeric });
  });

  it.each(['alb', 'AL', '', '|', 'ALB|AL', '__proto__', 'constructor', 'toString'])('%j is none', (code) => {
    expect(countryByCode(code)).toBeNull();
  });

  it('keeps the forms of Yugoslavia apart', () => {
    expect(countryByCode('YUG')?.forms.map(({ name, existed }) => [name, existed])).toEqual([
      ['Kingdom of Yugoslavia', '1918/1941'],
      ['Democratic Federal Yugoslavia', '1943/1945'],
      ['SFR Yugoslavia', '1945/1992'],
      ['FR Yugoslavia', '1992/2003'],
    ]);
    expect(countryByCode('YUG')?.successors[0]).toBe('SRB');
  });
});
