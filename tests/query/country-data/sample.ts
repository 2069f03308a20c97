/** Country data of invented entries. */
import { countryDataOf } from '../../../src/dataset/country-data/open.js';
import type { CountryFacts } from '../../../src/dataset/country-data/facts.js';

const NONE: CountryFacts = { name: '', borders: [], exports: null, imports: null, organisations: [] };
const member = (...names: string[]): CountryFacts['organisations'] => names.map((name) => ({ name, as: null }));

const COUNTRIES: Readonly<Record<string, CountryFacts>> = {
  PER: {
    name: 'Peru',
    borders: [
      { country: 'CHL', km: 168 },
      { country: 'BOL', km: 1212 },
    ],
    exports: {
      year: 2023,
      partners: [
        { country: 'CHN', percent: 36 },
        { country: 'CHL', percent: 4 },
      ],
    },
    imports: { year: 2022, partners: [{ country: 'CHL', percent: 3.5 }] },
    organisations: [
      ...member('UN', 'WHO', 'OAS', 'Pacific Alliance', 'FATF'),
      { name: 'OECD', as: 'candidate country' },
      { name: 'NAM', as: 'observer' },
    ],
  },
  CHL: {
    ...NONE,
    name: 'Chile',
    borders: [{ country: 'PER', km: 168 }],
    exports: { year: null, partners: [{ country: 'PER', percent: 2 }] },
    organisations: [...member('UN', 'OECD', 'Pacific Alliance', 'FATF', 'OAS'), { name: 'NAM', as: 'observer' }],
  },
  BOL: {
    ...NONE,
    name: 'Bolivia',
    borders: [{ country: 'PER', km: 1047 }],
    organisations: [{ name: 'WHO', as: 'observer' }],
  },
  TUV: { ...NONE, name: 'Tuvalu' },
};

/** The file. */
export const FILE = {
  source: {
    title: 'Atlas',
    publisher: 'A press',
    license: 'public domain',
    edition: 'first',
    url: 'https://example.org',
  },
  countries: COUNTRIES,
};

export const DATA = countryDataOf(FILE);
