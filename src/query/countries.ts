/** The countries that are known, by all the names that are accepted for them. */
import { allCountries, type Country } from '../countries/country.js';
import type { CountryFacts, TradePartners } from '../dataset/country-data/facts.js';
import type { Dataset } from '../dataset/dataset.js';
import type { CountryCode, Integer } from '../model.js';
import { namedOrganisation } from './country-data/organisations.js';

export interface CountryRow {
  code: CountryCode;
  name: string;
  /** Every other name that is read as this country, and the names of its historical forms; no adjectives. */
  aliases: string[];
  /** How many relations of the dataset it is a party of. */
  relations: Integer;
  /** Those with a common land border, by country data; null where it has no entry of the country, and beside a dataset that somebody compiled. */
  neighbours: CountryCode[] | null;
  /** Organisations of states that it belongs to, the weightiest first; its part behind a colon where it is no member's. */
  organisations: string[] | null;
  /** Its largest partners, by country data. */
  exports: TradePartners | null;
  imports: TradePartners | null;
}

/** All known countries and former states, in order of the table: by name, former states and organisations after the others. */
export function countryRows(dataset: Dataset): CountryRow[] {
  const rowFor = rowMaker(dataset);
  const former = (country: Country): number => (country.kind === 'former' || country.kind === 'organisation' ? 1 : 0);
  return [...allCountries()].sort((a, b) => former(a) - former(b) || a.name.localeCompare(b.name, 'en')).map(rowFor);
}

/** The rows of some countries, in the order given. */
export function rowsOf(dataset: Dataset, countries: readonly Country[]): CountryRow[] {
  return countries.map(rowMaker(dataset));
}

function rowMaker(dataset: Dataset): (country: Country) => CountryRow {
  const counts = countsOf(dataset);
  const data = dataset.countryData;
  return (country) => {
    const facts = data?.of(country.code) ?? null;
    return {
      ...namesOf(country),
      relations: counts.get(country.code) ?? 0,
      neighbours: facts && facts.borders.map((border) => border.country),
      organisations: facts && organisationsOf(facts),
      exports: facts && facts.exports,
      imports: facts && facts.imports,
    };
  };
}

function organisationsOf({ organisations }: CountryFacts): string[] {
  const named = organisations.flatMap(({ name: abbreviation, as }) => {
    const known = namedOrganisation(abbreviation);
    return known === null ? [] : [{ ...known, as }];
  });
  return named.sort((a, b) => a.weight - b.weight).map(({ name, as }) => (as === null ? name : `${name}: ${as}`));
}

function namesOf(country: Country): Pick<CountryRow, 'code' | 'name' | 'aliases'> {
  const names = [country.alpha2, ...country.aliases, ...country.forms.flatMap((form) => [form.name, ...form.aliases])];
  const aliases = names.filter((name) => name !== null && name !== country.name && name !== country.code);
  return {
    code: country.code,
    name: country.name,
    aliases: [...new Set(aliases)] as string[],
  };
}

function countsOf(dataset: Dataset): Map<CountryCode, number> {
  return new Map(dataset.countries().map(({ code, relations }) => [code, relations]));
}
