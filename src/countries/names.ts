import table from '../../data/country-names.json' with { type: 'json' };
import type { CountryCode } from '../model.js';

/**
 * Folded names by code, as the generator wrote them: one string of "|key|key|" for each class. Searching strings
 * needs no index to be built, so the first lookup costs what the hundredth does.
 */
type NameRow = [code: CountryCode, names: string, forms: string, peoples: string, foreign: string];

const rows = table.names as NameRow[];

/** Codes of the states that claim a folded name, in the surest class that knows it: names, forms, peoples, other languages. */
export function claimants(key: string): CountryCode[] {
  // A separator inside the key would match across two names.
  if (key === '' || key.includes('|')) return [];
  const wanted = `|${key}|`;
  for (const column of [1, 2, 3, 4] as const) {
    const codes = rows.filter((row) => row[column].includes(wanted)).map((row) => row[0]);
    if (codes.length > 0) return codes;
  }
  return [];
}

/** True for a capital, another place, a made-up land or an everyday word that a near match must not read as a country. */
export function isNotCountry(key: string): boolean {
  return key !== '' && table.notCountries.includes(`|${key}|`);
}

const keys = (joined: string): string[] => joined.split('|').filter((key) => key !== '');

/** Capitals and other words of which `isNotCountry` is true. */
export function notCountries(): string[] {
  return keys(table.notCountries);
}

/** Short words are one letter from everyday ones: "Misr" from "miss", "Pole" from "hole". Only a country's main name may be short. */
const SHORTEST_NAME = 5;
const SHORTEST_PEOPLE = 7;

/**
 * The folded names that a misspelling is measured against, by code: those of the hand-kept file. Other languages' names
 * stay out, so that a typo meets few rivals.
 */
export function nearNames(): { code: CountryCode; keys: string[] }[] {
  return rows.map(([code, names, forms, peoples]) => ({
    code,
    keys: [
      ...keys(names).filter((key, index) => index === 0 || key.length >= SHORTEST_NAME),
      ...keys(forms).filter((key) => key.length >= SHORTEST_NAME),
      ...keys(peoples).filter((key) => key.length >= SHORTEST_PEOPLE),
    ],
  }));
}
