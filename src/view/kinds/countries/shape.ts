/** The fields of countries, in the order of the JSON. */
import type { CountryRow } from '../../../query/countries.js';
import type { Fields } from '../../formats/shape.js';

const partners = { year: true, partners: { country: true, percent: true } } as const;

export const COUNTRIES: Fields<CountryRow> = {
  shape: {
    code: true,
    name: true,
    aliases: true,
    relations: true,
    neighbours: true,
    organisations: true,
    exports: partners,
    imports: partners,
  },
  onRequest: ['exports', 'imports'],
};
