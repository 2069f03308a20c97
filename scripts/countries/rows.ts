/** The rows of data/countries.json, whose columns src/countries/country.ts reads in this order. */
import { HAND, KINDS, type HandEntry } from './hand.js';
import { byCodePoint, unique } from './lists.js';
import { englishName, ISO, WITHDRAWN } from './packages.js';

export const COLUMNS = [
  'code',
  'alpha2',
  'numeric',
  'name',
  'kind',
  'existed',
  'also',
  'typed',
  'adjectives',
  'people',
  'capitals',
  'forms',
  'successors',
  'ended',
] as const;

export interface Row extends HandEntry {
  code: string;
  alpha2: string | null;
  numeric: string | null;
  name: string;
}

/** "Dane" → Dane/Danes; "Swiss/Swiss" as it stands. */
const withPlural = (people: string): string => (people.includes('/') ? people : `${people}/${people}s`);

function rowOf([code, entry]: [string, HandEntry]): Row {
  const { alpha2, numeric } = ISO.get(code) ?? WITHDRAWN.get(code) ?? { alpha2: null, numeric: null };
  const name = entry.name ?? englishName(alpha2);
  if (name === null) throw new Error(`no one English name for ${code}: give it in countries.hand.yaml`);
  const also = unique(entry.also).filter((each) => each !== name);
  const typed = unique(entry.typed).filter((each) => each !== name && !also.includes(each));
  return { ...entry, code, alpha2, numeric, name, also, typed, people: entry.people.map(withPlural) };
}

/** Countries, territories, former states and organisations, each kind in the order of names. */
export const ROWS: readonly Row[] = [...HAND.countries]
  .map(rowOf)
  .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byCodePoint(a.name, b.name));

const missing = [...ISO.keys()].filter((code) => !HAND.countries.has(code));
if (missing.length > 0) throw new Error(`not in countries.hand.yaml: ${missing.join(' ')}`);

/** "ALB|AL|008|Albania|…": one string a country costs a start a quarter of what nested objects do. */
export function columnsOf(row: Row): string {
  const columns = COLUMNS.map((column) => [row[column] ?? ''].flat().join('; '));
  const odd = columns.find((column) => column.includes('|'));
  if (odd !== undefined) throw new Error(`a column of ${row.code} holds the separator: ${odd}`);
  // Few rows have the last column; the others end with the one before it.
  return columns.join('|').replace(/\|$/, '');
}
