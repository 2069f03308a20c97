/** Names for codes. */
import { countryByCode } from '../countries/country.js';

/** The country's usual English name; a code that nobody knows stays a code. Null is "". */
export function nameOf(code: string | null): string {
  return code === null ? '' : (countryByCode(code)?.name ?? code);
}

/** An optional value of a pipe: "" for unknown. */
export function field(value: string | number | null): string {
  return value === null ? '' : String(value);
}
