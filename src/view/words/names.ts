/** Names for codes. */
import { countryName } from '../../countries/country.js';
import type { Relation } from '../../model.js';

/** The country's usual English name; an unknown code stays as it is. Null is "". */
export function nameOf(code: string | null): string {
  return code === null ? '' : (countryName(code) ?? code);
}

/** An optional value of a pipe: "" for unknown. */
export function field(value: string | number | null): string {
  return value === null ? '' : String(value);
}

/** The name that a relation gives to a party of its own; else the country's usual name. */
export function partyName({ parties }: Pick<Relation, 'parties'>, code: string | null): string {
  return parties.find((party) => party.code === code)?.name ?? nameOf(code);
}
