import type { CountryCode, Edtf } from '../model.js';

export interface Country {
  code: CountryCode;
  alpha2: string | null;
  numeric: string | null;
  name: string;
  aliases: string[];
  adjectives: string[];
  demonyms: { singular: string; plural: string }[];
  capitals: string[];
  kind: 'country' | 'territory' | 'former' | 'organisation';
  existed: Edtf | null;
  forms: { name: string; aliases: string[]; existed: Edtf | null }[];
  successors: CountryCode[];
}

export function allCountries(): readonly Country[] {
  return [];
}

export function countryByCode(code: string): Country | null {
  return allCountries().find((country) => country.code === code) ?? null;
}
