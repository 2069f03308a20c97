import type { CountryCode } from '../model.js';
import { editDistance } from './distance.js';
import { allCountries } from './country.js';
import { foldName } from './fold.js';
import { isNotCountry, nearNames, notCountries } from './names.js';

/** Shorter words are codes and abbreviations: every two of them are near each other. */
const SHORTEST = 4;
const MOST_SUGGESTIONS = 3;

/**
 * The codes nearest to a folded name within the limit for its length (one edit under eight letters, else two; the first
 * letter may differ too). One code is a winner, several are rivals. Empty for a word that is known to be no country.
 */
export function nearestCountries(key: string): CountryCode[] {
  if (key.length < SHORTEST || isNotCountry(key)) return [];
  let limit = key.length < 8 ? 1 : 2;
  let nearest: CountryCode[] = [];
  for (const { code, keys } of nearNames()) {
    const found = Math.min(
      ...keys.map((name) => editDistance(key, name, limit)),
    );
    if (found > limit) continue;
    if (found < limit) nearest = [];
    limit = found;
    nearest.push(code);
  }
  // "sarajevoo" is nearer to the capital than to anything else, and stays unknown.
  const nearerWord = nearest.length > 0 && notCountries().some((word) => editDistance(key, word, limit - 1) < limit);
  return nearerWord ? [] : nearest;
}

/** How far a name is from what was typed, for suggestions only: 0 for a whole word or a beginning of it, else edits. */
function remoteness(key: string, name: string): number {
  if (key.length >= 3 && (name.startsWith(key) || ` ${name} `.includes(` ${key} `))) return 0.5;
  const limit = Math.min(3, Math.floor(key.length / 3));
  const found = editDistance(key, name, limit);
  return found > limit ? Infinity : found;
}

/** Up to three codes that the typed name may have meant, nearest first; for a capital, the state that it is the capital of. */
export function suggestCountries(key: string): CountryCode[] {
  if (key.length < 3) return [];
  if (isNotCountry(key)) {
    const seats = allCountries().filter(({ capitals }) => capitals.some((capital) => foldName(capital) === key));
    return seats.slice(0, MOST_SUGGESTIONS).map(({ code }) => code);
  }
  return nearNames()
    .map(({ code, keys }) => ({ code, far: Math.min(...keys.map((name) => remoteness(key, name))) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ code }) => code);
}
