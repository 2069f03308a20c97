import table from '../../data/countries.json' with { type: 'json' };
import type { CountryCode, Edtf } from '../model.js';

/** A state of today, a territory, a former state or an organisation that keeps relations like a state. */
export interface Country {
  /** ISO 3166-1 alpha-3, XKX, ISO 3166-3 alpha-3 for former states, or an own lower-case id where ISO has none. */
  code: CountryCode;
  /** ISO 3166-1 alpha-2; null for former states, whose codes were given out again. */
  alpha2: string | null;
  /** ISO 3166-1 or 3166-3 numeric, three digits. */
  numeric: string | null;
  /** The English name that encyclopedias title articles with. */
  name: string;
  /** Other English names first, then native names, romanisations and old spellings. More languages resolve than are listed. */
  aliases: string[];
  adjectives: string[];
  demonyms: { singular: string; plural: string }[];
  /** Seats of government in English, with other spellings and former ones. */
  capitals: string[];
  kind: 'country' | 'territory' | 'former' | 'organisation';
  /** EDTF interval in which a former state existed. */
  existed: Edtf | null;
  /** Earlier states under the same code. */
  forms: { name: string; aliases: string[]; existed: Edtf | null }[];
  /** For former states: the sole or continuing successor first. Empty when none is generally held to be one. */
  successors: CountryCode[];
}

/** A row of the generated table: `also` holds the English names that running text uses, `typed` the other aliases. */
type Row = Omit<Country, 'aliases'> & { also: string[]; typed: string[] };

const rows = table.countries as Row[];
let countries: readonly Country[] | null = null;
let byCode: ReadonlyMap<CountryCode, Country> | null = null;

function toCountry({ also, typed, ...row }: Row): Country {
  const { code, alpha2, numeric, name, ...rest } = row;
  return { code, alpha2, numeric, name, aliases: [...also, ...typed], ...rest };
}

/** Countries, then territories, former states and organisations; inside each by code point of the name. Shared: do not change. */
export function allCountries(): readonly Country[] {
  countries ??= rows.map(toCountry);
  return countries;
}

/** The country with exactly this code (`ALB`, `XKX`, `ottoman-empire`), or null. Other ways to name one: `resolveCountry`. */
export function countryByCode(code: string): Country | null {
  byCode ??= new Map(allCountries().map((country) => [country.code, country]));
  return byCode.get(code) ?? null;
}

/** The English names beside `name` by code: the part of the aliases that running text uses. */
export function englishAliases(): ReadonlyMap<CountryCode, readonly string[]> {
  return new Map(rows.map((row) => [row.code, row.also]));
}
