import type { CountryCode, Edtf } from '../model.js';
import { isInLine, Lines, tableBytes } from './tables.js';

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
  /** When a former state ceased to exist, EDTF: a day where the table has one, else the year in which `existed` ends. */
  ended: Edtf | null;
  /** Earlier states under the same code. */
  forms: { name: string; aliases: string[]; existed: Edtf | null }[];
  /** For former states: the sole or continuing successor first. Empty when none is generally held to be one. */
  successors: CountryCode[];
}

/** A country and how many of its aliases, the first ones, are English names of running text. */
export interface CountryEntry {
  country: Country;
  englishAliases: number;
}

const list = (column = ''): string[] => (column === '' ? [] : column.split('; '));

/** "Kingdom of Yugoslavia = Royal Yugoslavia 1918/1941" */
function readForm(text: string): Country['forms'][number] {
  const end = text.lastIndexOf(' ');
  const [name = '', ...aliases] = text.slice(0, end).split(' = ');
  return { name, aliases, existed: text.slice(end + 1) };
}

/** "Dane/Danes" */
function readPeople(text: string): Country['demonyms'][number] {
  const [singular = '', plural = ''] = text.split('/');
  return { singular, plural };
}

/** "1918/1992" → 1992. */
const endOf = (existed: string): Edtf | null => existed.split('/')[1] ?? null;

/** Reads a row of the generated table, whose columns `scripts/countries.ts` names and orders. */
function readRow(row: string): CountryEntry {
  const columns = row.split('|');
  const [code = '', alpha2 = '', numeric = '', name = '', kind, existed = '', english, typed] = columns;
  const [adjectives, people, capitals, forms, successors, ended = ''] = columns.slice(8);
  const country: Country = {
    code,
    alpha2: alpha2 === '' ? null : alpha2,
    numeric: numeric === '' ? null : numeric,
    name,
    aliases: [...list(english), ...list(typed)],
    adjectives: list(adjectives),
    demonyms: list(people).map(readPeople),
    capitals: list(capitals),
    kind: kind as Country['kind'],
    existed: existed === '' ? null : existed,
    ended: ended === '' ? endOf(existed) : ended,
    forms: list(forms).map(readForm),
    successors: list(successors),
  };
  return { country, englishAliases: list(english).length };
}

const table = new Lines(tableBytes('countries.json'), 'countries');

// A lookup asks for one or two countries: only their rows are read.
const read = new Map<string, CountryEntry>();
function entryOf(row: string): CountryEntry {
  const entry = read.get(row) ?? readRow(row);
  read.set(row, entry);
  return entry;
}

let countries: readonly Country[] | null = null;

/** In the order of `allCountries()`. */
export function countryEntries(): CountryEntry[] {
  return table.all().map(entryOf);
}

/** Countries, then territories, former states and organisations; inside each by code point of the name. Shared: do not change. */
export function allCountries(): readonly Country[] {
  countries ??= countryEntries().map(({ country }) => country);
  return countries;
}

/** The country with exactly this code (`ALB`, `XKX`, `ottoman-empire`), or null. Other ways to name one: `resolveCountry`. */
export function countryByCode(code: string): Country | null {
  return countryEntry(code)?.country ?? null;
}

const found = new Map<string, CountryEntry>();

/** The same with what the table says of its names. */
export function countryEntry(code: string): CountryEntry | null {
  const known = found.get(code);
  if (known !== undefined) return known;
  if (code.includes('|') || !isInLine(code)) return null;
  const row = table.starting(`${code}|`);
  if (row === null) return null;
  const entry = entryOf(row);
  found.set(code, entry);
  return entry;
}

const names = new Map<string, string | null>();

/** The name of the country with exactly this code, or null: what lists of many countries need of them, without reading all of each row. */
export function countryName(code: string): string | null {
  const known = names.get(code);
  if (known !== undefined) return known;
  const row = code.includes('|') || !isInLine(code) ? null : table.starting(`${code}|`);
  const name = row?.split('|', 4)[3] ?? null;
  names.set(code, name);
  return name;
}

/** Every country with this alpha-2 or numeric code in upper case: two former states share 891. */
export function countriesByIsoCode(code: string): Country[] {
  if (code.includes('|') || !isInLine(code)) return [];
  const rows = table.holding(`|${code}|`).filter((row) => row.split('|', 3).indexOf(code, 1) > 0);
  return rows.map((row) => entryOf(row).country);
}
