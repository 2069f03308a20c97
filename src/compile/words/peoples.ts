/** The name of a nation's people in the plural, whatever word the text has for it: "Kenyan community" → "Kenyans". */
import { countryByCode } from '../../countries/country.js';
import type { CountryCode } from '../../model.js';

/** Adjectives that English also uses as the people's name, where the table has only "Frenchmen" or "Britons". */
const COLLECTIVE: ReadonlySet<string> = new Set(['British', 'Dutch', 'English', 'French', 'Irish', 'Welsh']);

/** Adjectives of a part of a state that has a people of its own. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['Scottish', 'Scots'],
  ['Northern Irish', 'Northern Irish'],
]);

/**
 * The plural name of the people that `word` (a demonym, an adjective or the country's own name) means, or null for a state
 * without a people of its own, such as the Holy See.
 */
export function peopleNamed(code: CountryCode, word: string): string | null {
  const country = countryByCode(code);
  if (!country) return null;
  const { demonyms, adjectives } = country;
  if (demonyms.some(({ plural }) => plural === word) && !/men$/.test(word)) return word;
  if (COLLECTIVE.has(word)) return word;
  const part = PARTS.get(word);
  if (part !== undefined) return part;
  const collective = adjectives.find((adjective) => COLLECTIVE.has(adjective));
  const [usual] = demonyms;
  const isAdjective = adjectives.includes(word);
  // "Serbian" is of the Serbs, "Nepalese" of the Nepalis; "Tobagonian" has a people of its own beside the first.
  const own = demonyms.find(({ singular }) => singular === word);
  if (own && !(usual && isAdjective && word.startsWith(usual.singular.replace(/[eai]$/, '')))) return own.plural;
  if (usual || collective) return collective ?? usual?.plural ?? null;
  if (country.kind === 'organisation') return `${word} citizens`;
  const [adjective] = adjectives;
  return country.kind === 'former' && adjective !== undefined ? `${adjective} citizens` : null;
}

/** True when the word itself is the plural name of the people: "Kenyans", "Swiss", "French". */
export function isPeople(code: CountryCode, word: string): boolean {
  return peopleNamed(code, word) === word;
}
