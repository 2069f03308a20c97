/** Another pair of countries in an article's text: names, adjectives, peoples and capitals, each by its counterpart. */
import { allCountries, type Country } from '../../../src/countries/country.js';

export const countryOf = (code: string): Country => allCountries().find((each) => each.code === code)!;

const wordsOf = ({ name, adjectives, demonyms, capitals }: Country): (string | undefined)[][] => [
  [name],
  [adjectives[0]],
  [demonyms[0]?.plural],
  [demonyms[0]?.singular],
  [capitals[0]],
];

/** The replacements of one country by another; null where a word has no counterpart of its own. */
function pairsOf(from: Country, to: Country): Map<string, string> {
  const [source, target] = [wordsOf(from), wordsOf(to)];
  const pairs = new Map<string, string>();
  source.forEach(([word], i) => {
    const other = target[i]?.[0];
    if (word !== undefined && other !== undefined && !pairs.has(word)) pairs.set(word, other);
  });
  // A capital's other name, and one of another time: "Washington", "Kaunas".
  for (const word of from.capitals.slice(1)) if (to.capitals[0] !== undefined) pairs.set(word, to.capitals[0]);
  return pairs;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Replaces the words of the first countries by those of the second ones, all at once. */
export function renamed(text: string, from: readonly Country[], to: readonly Country[]): string {
  const pairs = new Map(from.flatMap((country, i) => [...pairsOf(country, to[i]!)]));
  const words = [...pairs.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return text.replace(new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu'), (word) => pairs.get(word)!);
}
