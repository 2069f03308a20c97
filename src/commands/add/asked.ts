/** What the words of `relations add` name: files, titles of articles, pairs of countries. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { RelationsError } from '../../errors.js';
import type { Io } from '../../io.js';
import { checkedTitle, type Asked } from '../../library/from/wiki.js';
import { readNames } from '../../query/naming.js';
import { resolveCountry } from '../../countries/resolve.js';
import type { Country } from '../../countries/country.js';

export interface AskedFor {
  /** Files, folders and "-", as typed. */
  paths: string[];
  asked: Asked[];
  notes: string[];
}

/**
 * Words that are there as files are files. A title says "relations" or is the address of a page. Other words name one pair together
 * (`france germany`), or each a pair by itself (`france-germany italy-spain`). Throws a `RelationsError` ("usage").
 */
export function askedFor(io: Io, words: readonly string[], countries: readonly string[], exact: boolean): AskedFor {
  const [paths, titles, names]: [string[], string[], string[]] = [[], [], []];
  for (const word of words) {
    if (word === '-' || existsSync(resolve(io.cwd, word))) paths.push(word);
    else if (looksLikeFile(word)) throw new RelationsError('unreadable', `There is no file ${word}.`);
    else if (titleIn(word) !== null) titles.push(word);
    else names.push(word);
  }
  const { pairs, notes } = pairsIn(names, exact);
  return {
    paths,
    notes,
    asked: [
      ...titles.map((word): Asked => ({ title: checkedTitle(titleIn(word) ?? word) })),
      ...pairs.map((pair): Asked => ({ pair })),
      ...countries.map((name): Asked => ({ country: countryNamed(name, exact) })),
    ],
  };
}

const looksLikeFile = (word: string): boolean =>
  /^[~.]?[\\/]|\.(?:txt|wiki|wikitext|mediawiki|html?|md|markdown|json)$/i.test(word);

/** The title that a word is: as it is typed, or in the address of a page. */
function titleIn(word: string): string | null {
  if (!/^https?:\/\//i.test(word)) return /\brelations\b/i.test(word.replace(/_/g, ' ')) ? word : null;
  try {
    const url = new URL(word);
    const title = url.searchParams.get('title') ?? /\/wiki\/(.+)$/.exec(url.pathname)?.[1];
    return title === undefined ? null : decodeURIComponent(title);
  } catch {
    return null;
  }
}

function pairsIn(
  names: readonly string[],
  exact: boolean,
): { pairs: (readonly [Country, Country])[]; notes: string[] } {
  if (names.length === 0) return { pairs: [], notes: [] };
  const notes: string[] = [];
  const pairOf = (words: readonly string[]): readonly [Country, Country] | null => {
    const named = readNames(words, { exact, answers: () => true });
    const [a, b] = named.countries;
    if (a === undefined || b === undefined) return null;
    notes.push(...named.notes);
    return [a, b];
  };
  const alone =
    names.length > 1 && names.every((name) => /[-–_]/.test(name)) ? names.map((name) => alonePair(name, pairOf)) : [];
  if (alone.length > 0 && alone.every((pair) => pair !== null)) return { pairs: alone, notes };
  const pair = pairOf(names);
  if (pair !== null) return { pairs: [pair], notes };
  const [name = ''] = names;
  throw new RelationsError(
    'usage',
    `"${names.join(' ')}" is one country, and an article is on two.`,
    `All articles of a country: relations add --country ${/\s/.test(name) ? `"${name}"` : name}`,
  );
}

function alonePair(
  name: string,
  pairOf: (words: readonly string[]) => readonly [Country, Country] | null,
): readonly [Country, Country] | null {
  try {
    return pairOf([name]);
  } catch {
    return null;
  }
}

function countryNamed(name: string, exact: boolean): Country {
  const resolution = resolveCountry(name, { exact });
  if (resolution.status === 'exact' || resolution.status === 'near') return resolution.country;
  throw new RelationsError(
    'usage',
    `--country "${name}" is not the name of one country.`,
    'relations countries lists them.',
  );
}
