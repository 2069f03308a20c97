/** data/countries.hand.yaml, whose head says what each key means. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, objectOf, textOf } from '../json.js';
import { ROOT } from '../root.js';
import { listOf } from './lists.js';

/** What the file says of a country. */
export interface HandEntry {
  name: string | null;
  kind: Kind;
  existed: string | null;
  ended: string | null;
  also: string[];
  typed: string[];
  adjectives: string[];
  people: string[];
  capitals: string[];
  forms: string[];
  successors: string[];
}

/** In the order of the table. */
export const KINDS = ['country', 'territory', 'former', 'organisation'] as const;
export type Kind = (typeof KINDS)[number];

const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

const SINGLE = ['name', 'kind', 'existed', 'ended'] as const;
const LISTS = ['also', 'typed', 'adjectives', 'people', 'capitals', 'forms', 'successors'] as const;
const KEYS: ReadonlySet<string> = new Set([...SINGLE, ...LISTS]);

/** Throws for an unknown key, which would be left out in silence, and for a value that is no text. */
function entryOf(code: string, value: unknown): HandEntry {
  const entry = objectOf(value, `the entry of ${code}`);
  for (const key of Object.keys(entry)) if (!KEYS.has(key)) throw new Error(`unknown key of ${code}: ${key}`);
  const text = (key: (typeof SINGLE)[number]): string | null =>
    entry[key] === undefined ? null : textOf(entry[key], `${key} of ${code}`);
  const list = (key: (typeof LISTS)[number]): string[] =>
    entry[key] === undefined ? [] : listOf(textOf(entry[key], `${key} of ${code}`));
  const kind = text('kind') ?? 'country';
  if (!isKind(kind)) throw new Error(`unknown kind of ${code}: ${kind}`);
  return {
    name: text('name'),
    kind,
    existed: text('existed'),
    ended: text('ended'),
    also: list('also'),
    typed: list('typed'),
    adjectives: list('adjectives'),
    people: list('people'),
    capitals: list('capitals'),
    forms: list('forms'),
    successors: list('successors'),
  };
}

interface Hand {
  /** By code. */
  countries: ReadonlyMap<string, HandEntry>;
  /** Words that are typed and are no country, folded or not. */
  notCountries: readonly string[];
  /** Names in other languages that are not taken over from the packages. */
  notForeign: readonly string[];
  /** Claimed words that running text must not take for a state. */
  notWords: readonly string[];
  lookalikes: readonly string[];
}

function read(): Hand {
  const document: unknown = parse(readFileSync(join(ROOT, 'data/countries.hand.yaml'), 'utf8'));
  const hand = objectOf(document, 'data/countries.hand.yaml');
  const part = (key: string): [string, unknown][] => Object.entries(isObject(hand[key]) ? hand[key] : {});
  return {
    countries: new Map(part('countries').map(([code, entry]) => [code, entryOf(code, entry)])),
    notCountries: part('notCountries').flatMap(([key, text]) => listOf(textOf(text, `notCountries, ${key}`))),
    notForeign: listOf(textOf(hand.notForeign, 'notForeign')),
    notWords: part('notWords').map(([word]) => word),
    lookalikes: listOf(textOf(hand.lookalikes, 'lookalikes')),
  };
}

export const HAND = read();
