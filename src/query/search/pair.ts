/** The countries that the words of a search name, among other words. */
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';

/** Names of a country have no more words. */
const MOST_WORDS = 5;
/** "in", "it" and "is" are codes too; whoever means one types it in capitals. */
const SHORT = /^\p{Ll}{1,3}$/u;

/** A country as a search names it. */
export interface Named {
  country: Country;
  /** As typed. */
  name: string;
}

/** A search asks several times what it names, and to find that a word names nothing takes longer than to find what it names. */
let last: { query: string; found: readonly (Named | string)[] } | null = null;

/** The words of a search, those that name a country together, the longest names first: "united arab emirates" is one. */
export function namedIn(query: string): readonly (Named | string)[] {
  if (last?.query !== query) last = { query, found: readNames(query) };
  return last.found;
}

function readNames(query: string): (Named | string)[] {
  const words = query.split(/[\s,–—-]+/u).filter((word) => word !== '');
  const found: (Named | string)[] = [];
  for (let at = 0; at < words.length;) {
    const longest = named(words.slice(at, at + MOST_WORDS));
    found.push(longest ?? words[at] ?? '');
    at += longest?.name.split(' ').length ?? 1;
  }
  return found;
}

/** In order, each once. */
export function countriesIn(query: string): Country[] {
  return [...new Set(namedIn(query).flatMap((each) => (typeof each === 'string' ? [] : [each.country])))];
}

function named(words: readonly string[]): Named | null {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const read = resolveCountry(name, { exact: true, suggest: false });
    if (read.status === 'exact' && !(SHORT.test(name) && !isShortName(name, read.country)))
      return { country: read.country, name };
  }
  return null;
}

/** "uk", "us", "uae": what the country is called for short, which no code is. */
const isShortName = (word: string, { aliases }: Country): boolean =>
  aliases.some((alias) => /^[\p{Lu}.]{2,}$/u.test(alias) && alias.replaceAll('.', '').toLowerCase() === word);

/** The two that a search names; null for one, none or more. */
export function pairIn(query: string): readonly [Country, Country] | null {
  const [a, b, more] = countriesIn(query);
  return a === undefined || b === undefined || more !== undefined ? null : [a, b];
}
