/** A dataset for programs: where it takes the code of a country, it takes a name too. */
import { countryByCode } from '../countries/country.js';
import { resolveCountry } from '../countries/resolve.js';
import { RelationsError } from '../errors.js';
import type { CountryCode } from '../model.js';
import type { Dataset } from './dataset.js';

/**
 * The same dataset, whose `between`, `relationsOf` and `partnersOf` read "serbia" as they do "SRB". They throw a `RelationsError` ("usage")
 * for what names no country: null would say that there is no relation.
 */
export function byName(dataset: Dataset): Dataset {
  const codeOf = (name: string): CountryCode => {
    if (countryByCode(name) !== null || dataset.has(name)) return name;
    const resolution = resolveCountry(name, { exact: true, suggest: false });
    if (resolution.status === 'exact') return resolution.country.code;
    throw new RelationsError(
      'usage',
      `"${name}" is not the code or the name of one country.`,
      'resolveCountry tells why.',
    );
  };
  const own = {
    between: (a: string, b: string) => dataset.between(codeOf(a), codeOf(b)),
    relationsOf: (name: string) => dataset.relationsOf(codeOf(name)),
    partnersOf: (name: string) => dataset.partnersOf(codeOf(name)),
  };
  // Not spread: what the package has beside its articles is opened when it is first asked for.
  const properties = { ...Object.getOwnPropertyDescriptors(dataset), ...Object.getOwnPropertyDescriptors(own) };
  return Object.defineProperties(own, properties) as Dataset;
}
