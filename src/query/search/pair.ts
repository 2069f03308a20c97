/** The countries that the words of a search name, among other words. */
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';

/** Names of a country have no more words. */
const MOST_WORDS = 5;
/** "in", "it" and "is" are codes too; whoever means one types it in capitals. */
const SHORT = /^\p{Ll}{1,3}$/u;

/** In order, the longest names first: "united arab emirates" is one. */
export function countriesIn(query: string): Country[] {
  const words = query.split(/[\s,–—-]+/u).filter((word) => word !== '');
  const found: Country[] = [];
  for (let at = 0; at < words.length;) {
    const longest = named(words.slice(at, at + MOST_WORDS));
    if (longest !== null && !found.includes(longest.country)) found.push(longest.country);
    at += longest?.words ?? 1;
  }
  return found;
}

function named(words: readonly string[]): { country: Country; words: number } | null {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (SHORT.test(name)) continue;
    const read = resolveCountry(name, { exact: true, suggest: false });
    if (read.status === 'exact') return { country: read.country, words: count };
  }
  return null;
}

/** The two that a search names; null for one, none or more. */
export function pairIn(query: string): readonly [Country, Country] | null {
  const [a, b, more] = countriesIn(query);
  return a === undefined || b === undefined || more !== undefined ? null : [a, b];
}
