import type { CountryCode } from '../model.js';
import { allCountries, countryByCode } from './country.js';
import { editDistance } from '../text/distance.js';
import { withoutDirections } from './directions.js';
import { foldName } from './fold.js';
import { isNotCountry, nearNames, notCountries } from './names.js';

/** Shorter words are codes and abbreviations: every two of them are near each other. */
const SHORTEST = 4;
const MOST_SUGGESTIONS = 3;

/** An English name comes before a native one at the same distance: "icland" is Iceland, not "Irland". */
const HALF = 0.5;

/**
 * The codes nearest to a folded name within the limit for its length (one edit under eight letters, else two; the first
 * letter may differ too). One code is a winner, several are rivals. Empty for a word that is known to be no country.
 * A direction is never changed or dropped: "South Macedonia" is near to nothing in the north, nor to Macedonia.
 */
export function nearestCountries(key: string): CountryCode[] {
  const { directions, rest } = withoutDirections(key);
  if (rest.length < SHORTEST || isNotCountry(key) || isNotCountry(rest)) return [];
  const limit = rest.length < 8 ? 1 : 2;
  let best = limit + HALF;
  let nearest = new Set<CountryCode>();
  for (const { code, keys, english } of nearNames()) {
    for (const name of keys) {
      const compared = directions === '' ? name : restOf(name, directions);
      if (compared === null) continue;
      const edits = editDistance(rest, compared, Math.floor(best));
      const found = edits + (english ? 0 : HALF);
      if (found > best) continue;
      if (found < best) nearest = new Set();
      best = found;
      nearest.add(code);
    }
  }
  if (nearest.size === 0) return [];
  // "sarajevoo" is nearer to the capital than to anything else, and stays unknown.
  const closer = Math.floor(best) - 1;
  return notCountries().some((word) => editDistance(key, word, closer) <= closer) ? [] : [...nearest];
}

/** A name without its directions, if they are these; else null. */
function restOf(name: string, wanted: string): string | null {
  const { directions, rest } = withoutDirections(name);
  return directions === wanted ? rest : null;
}

/** How far a name is from what was typed, for suggestions only: half an edit for a whole word or a beginning of it. */
function remoteness(key: string, name: string): number {
  if (name.startsWith(key) || ` ${name} `.includes(` ${key} `)) return 0.5;
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
  const { directions, rest } = withoutDirections(key);
  // South Cyprus may have been Cyprus, and never the north of it.
  const far = (name: string): number => {
    if (directions === '') return remoteness(key, name);
    const other = withoutDirections(name);
    if (other.directions !== '' && other.directions !== directions) return Infinity;
    return rest.length < 3 ? Infinity : remoteness(rest, other.rest);
  };
  const ranked = nearNames()
    .map(({ code, keys }) => ({ code, far: Math.min(...keys.map(far)) }))
    .filter(({ code, far }) => far < Infinity && !isElsewhere(code, directions))
    .sort((a, b) => a.far - b.far);
  return [...new Set(ranked.map(({ code }) => code))].slice(0, MOST_SUGGESTIONS);
}

/** Whether a country's own name lies in another direction than what was typed: North Macedonia, of "South Macedonia". */
function isElsewhere(code: CountryCode, wanted: string): boolean {
  const { directions } = withoutDirections(foldName(countryByCode(code)?.name ?? ''));
  return wanted !== '' && directions !== '' && directions !== wanted;
}
