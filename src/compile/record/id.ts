import type { Country } from '../../countries/country.js';

export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
/** `albania-serbia`: made of the countries table's names only, never of the article's text. */

export function relationId([a, b]: readonly [Country, Country]): string {
  return `${slug(a.name)}-${slug(b.name)}`;
}
