/** Countries, read aloud: "Albania, ALB, has 177 relations." and what else it is called. */
import type { CountryRow } from '../../../query/countries.js';
import { andList } from '../../../text/lists.js';
import { nameOf } from '../../words/names.js';
import { sentence } from '../../words/spoken.js';

/** `brief` is the first sentence alone, for a list of all. */
export function countrySentences(row: CountryRow, brief: boolean): string[] {
  const { name, code, relations, aliases, neighbours, organisations } = row;
  // An id of our own is the name once more.
  const who = /^\p{Lu}/u.test(code) ? `${name}, ${code},` : name;
  const first = sentence(`${who} has ${relations === 1 ? 'one relation' : `${relations || 'no'} relations`}`);
  if (brief) return [first];
  const parts = (organisations ?? []).map((each) => each.replace(/: (.+)$/u, ' ($1)'));
  return [
    first,
    ...told('Also called', aliases),
    ...told('Neighbours', (neighbours ?? []).map(nameOf)),
    ...told('In', parts),
  ];
}

const told = (label: string, list: readonly string[]): string[] =>
  list.length === 0 ? [] : [sentence(`${label}: ${andList(list)}`)];
