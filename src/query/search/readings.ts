/** What a search may ask for, where it names countries otherwise than the titles of relations do: "uk france", "ussr", "burma". */
import { foldName } from '../../countries/fold.js';
import { wordsOf } from '../../dataset/search/words.js';
import { namedIn, type Named } from './pair.js';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

/**
 * The search as lists of folded words: with the countries by the names that titles have, and as it is typed, unless a name
 * that was typed stands nowhere in the dataset. A search that names no country, or by such names alone, is one list.
 */
export function readingsOf(query: string, has: (word: string) => boolean): string[][] {
  const typed = [...new Set(folded(query))];
  const parts = namedIn(query);
  const others = parts.filter((part) => typeof part !== 'string' && isOtherName(part));
  if (others.length === 0) return [typed];
  const named = parts.flatMap((part) =>
    folded(typeof part === 'string' ? part : isOtherName(part) ? part.country.name : part.name),
  );
  const isKnown = others.every((part) => folded(typeof part === 'string' ? part : part.name).every(has));
  return isKnown ? [[...new Set(named)], typed] : [[...new Set(named)]];
}

/** A name that finds no title: none of its words stand there. "Bosnia" does, and "Serbian" is searched as a word. */
function isOtherName({ country, name }: Named): boolean {
  const inTitle = new Set(folded(country.name));
  const people = [...country.adjectives, ...country.demonyms.flatMap(({ singular, plural }) => [singular, plural])];
  const key = foldName(name);
  return !folded(name).every((word) => inTitle.has(word)) && !people.some((word) => foldName(word) === key);
}
