/** The errors for words that name no country, or more than one. */
import type { Country } from '../countries/country.js';
import { isRegion } from '../countries/regions.js';
import { resolveCountry, type Resolution } from '../countries/resolve.js';
import { RelationsError } from '../errors.js';
import { orList } from '../text/lists.js';

const coded = (country: Country): string => `${country.name} (${country.code})`;

export function ambiguous(parts: readonly { text: string; resolution: Resolution }[]): RelationsError {
  const part = parts.find(({ resolution }) => resolution.status === 'ambiguous');
  const candidates = part?.resolution.status === 'ambiguous' ? part.resolution.candidates : [];
  return new RelationsError(
    'usage',
    `"${part?.text ?? ''}" may be ${orList(candidates.map(coded))}.`,
    'Type one of these names or codes.',
  );
}

/** Suggestions are asked for again here, without --exact: what may not be taken may still be suggested. */
export function unknown(words: readonly string[], text: string, exact: boolean): RelationsError {
  const resolution = resolveCountry(text, { exact });
  const names =
    resolution.status === 'unknown' ? resolution.suggestions.map((country) => country.name) : suggestionsOf(resolution);
  if (words.join('').trim() === '') return new RelationsError('usage', 'The name of the country is empty.');
  const known = 'relations countries lists the names that are known.';
  if (names.length === 0 && isRegion(text))
    return new RelationsError(
      'usage',
      `"${text}" is a part of the world, not a country.`,
      `Name one of its countries: ${known}`,
    );
  return new RelationsError(
    'usage',
    `Unknown country "${text}".`,
    names.length > 0 ? `Did you mean ${orList(names)}?` : known,
  );
}

function suggestionsOf(resolution: Exclude<Resolution, { status: 'unknown' }>): string[] {
  return resolution.status === 'ambiguous' ? resolution.candidates.map(coded) : [resolution.country.name];
}

export function threeCountries(words: readonly string[]): RelationsError {
  return new RelationsError(
    'usage',
    `Too many countries: ${words.join(', ')}.`,
    'Name one, or the two of a relation: relations show albania serbia.',
  );
}

export function twice(name: string): RelationsError {
  return new RelationsError('usage', `${name} is named twice.`, 'A relation has two different countries.');
}

export function tooLong(text: string): RelationsError {
  return new RelationsError('usage', `"${text.slice(0, 40)}…" is too long for the names of two countries.`);
}
