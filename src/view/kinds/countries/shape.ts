/** The fields of countries, in the order of the JSON. */
import type { CountryRow } from '../../../query/countries.js';
import type { Fields } from '../../formats/shape.js';

export const COUNTRIES: Fields<CountryRow> = {
  shape: { code: true, name: true, aliases: true, relations: true },
};
