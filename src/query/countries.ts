/** The countries that are known, by all the names that are accepted for them. */
import { allCountries, type Country } from '../countries/country.js';
import type { Dataset } from '../dataset/dataset.js';
import type { CountryCode, Integer } from '../model.js';

export interface CountryRow {
  code: CountryCode;
  name: string;
  /** Every other name that is read as this country, and the names of its historical forms; no adjectives. */
  aliases: string[];
  /** How many relations of the dataset it is a party of. */
  relations: Integer;
}

/** All known countries and former states, in order of the table: by name, former states and organisations after the others. */
export function countryRows(dataset: Dataset): CountryRow[] {
  const counts = countsOf(dataset);
  const former = (country: Country): number => (country.kind === 'former' || country.kind === 'organisation' ? 1 : 0);
  return [...allCountries()]
    .sort((a, b) => former(a) - former(b) || a.name.localeCompare(b.name, 'en'))
    .map((country) => rowOf(country, counts));
}

/** The rows of some countries, in the order given. */
export function rowsOf(dataset: Dataset, countries: readonly Country[]): CountryRow[] {
  const counts = countsOf(dataset);
  return countries.map((country) => rowOf(country, counts));
}

function rowOf(country: Country, counts: ReadonlyMap<CountryCode, number>): CountryRow {
  const names = [country.alpha2, ...country.aliases, ...country.forms.flatMap((form) => [form.name, ...form.aliases])];
  const aliases = names.filter((name) => name !== null && name !== country.name && name !== country.code);
  return {
    code: country.code,
    name: country.name,
    aliases: [...new Set(aliases)] as string[],
    relations: counts.get(country.code) ?? 0,
  };
}

function countsOf(dataset: Dataset): Map<CountryCode, number> {
  return new Map(dataset.countries().map(({ code, relations }) => [code, relations]));
}
