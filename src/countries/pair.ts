/** Two countries: the order of their names, and the id of their relation. Both are made of the countries table's names only. */
import type { Country } from './country.js';

type Named = Pick<Country, 'code' | 'name'>;

export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `albania-serbia`: never of an article's text. */
export function relationId([a, b]: readonly [Named, Named]): string {
  return `${slug(a.name)}-${slug(b.name)}`;
}

/** Both countries in the order in which Wikipedia titles pairs. */
export function inTitleOrder<Party extends Named>(a: Party, b: Party): readonly [Party, Party] {
  const key = ({ name }: Named): string =>
    name
      .replace(/^The\s/, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
  const [x, y] = [key(a), key(b)];
  return x < y || (x === y && a.code < b.code) ? [a, b] : [b, a];
}
