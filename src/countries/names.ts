import table from '../../data/country-names.json' with { type: 'json' };
import type { CountryCode } from '../model.js';

// Each class is an array of "ALB|albania|republic of albania|": folded names by code, as the generator wrote them.
// Searching strings needs no index to be built, so the first lookup costs what the hundredth does.
const CLASSES: readonly (readonly string[])[][] = [
  [table.names, table.typed],
  [table.forms],
  [table.peoples],
  [table.latin, table.scripts],
];
const [NOT_COUNTRIES = ''] = table.notCountries;

const codeOf = (row: string): CountryCode => row.slice(0, row.indexOf('|'));
const keysOf = (row: string): string[] => row.split('|').slice(1, -1);

/** Codes of the states that claim a folded name, in the surest class that knows it: names, forms, peoples, other languages. */
export function claimants(key: string): CountryCode[] {
  // A separator inside the key would match across two names.
  if (key === '' || key.includes('|')) return [];
  const wanted = `|${key}|`;
  for (const columns of CLASSES) {
    const claims = columns.flatMap((rows) => rows.filter((row) => row.includes(wanted)));
    if (claims.length > 0) return claims.map(codeOf);
  }
  return [];
}

/** True for a capital, another place, a made-up land or an everyday word that a near match must not read as a country. */
export function isNotCountry(key: string): boolean {
  return key !== '' && NOT_COUNTRIES.includes(`|${key}|`);
}

/** Capitals and other words of which `isNotCountry` is true. */
export function notCountries(): string[] {
  return keysOf(NOT_COUNTRIES);
}

/** Short words are one letter from everyday ones: "Misr" from "miss", "Pole" from "hole". Only a country's main name may be short. */
const SHORTEST_NAME = 5;
const SHORTEST_PEOPLE = 7;

export interface NearName {
  code: CountryCode;
  keys: string[];
  /** True for words of English text, false for native and old names that are only accepted when typed. */
  english: boolean;
}

/**
 * The folded names that a misspelling is measured against, by code: those of the hand-kept file. Other languages' names
 * stay out, so that a typo meets few rivals. A code comes up once for each class of its names.
 */
export function nearNames(): NearName[] {
  const rows = (column: readonly string[], english: boolean, fits: (key: string, index: number) => boolean) =>
    column.map((row) => ({ code: codeOf(row), keys: keysOf(row).filter(fits), english }));
  return [
    ...rows(table.names, true, (key, index) => index === 0 || key.length >= SHORTEST_NAME),
    ...rows(table.forms, true, (key) => key.length >= SHORTEST_NAME),
    ...rows(table.peoples, true, (key) => key.length >= SHORTEST_PEOPLE),
    ...rows(table.typed, false, (key) => key.length >= SHORTEST_NAME),
  ];
}
