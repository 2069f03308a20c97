/** Whose field of an infobox it is: `mission1` is the one of `party1`, which need not stand first in the title. */
import { resolveCountry } from '../../countries/resolve.js';
import { other, type Codes, type Field } from '../sentence/annotate.js';
import type { Side } from '../sentence/actors.js';

const codeOf = (name: string): string | null => {
  const found = resolveCountry(name.replace(/\s\((?:country|state)\)$/i, ''), { exact: true, suggest: false });
  return found.status === 'exact' ? found.country.code : null;
};

/** The side of a numbered field, by the party that the infobox itself gives for it, else by the order of the title. */
export function sideOfField({ field, party }: Pick<Field, 'field' | 'party'>, codes: Codes): Side | null {
  const number = /(\d)$/.exec(field)?.[1];
  if (number !== '1' && number !== '2') return null;
  const code = party === null ? null : codeOf(party);
  const named = code === null ? -1 : codes.indexOf(code);
  if (named === 0 || named === 1) return named;
  return number === '1' ? 0 : other(0);
}
