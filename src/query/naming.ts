/** What countries the words of a command line name: one or two, however they are joined. */
import type { Country } from '../countries/country.js';
import { isDirection } from '../countries/directions.js';
import { foldName } from '../countries/fold.js';
import { isRegion } from '../countries/regions.js';
import { resolveCountry, type Resolution } from '../countries/resolve.js';
import { meaningOfAbbreviation } from './colloquial.js';
import { cutsOf, type Cut } from './cuts.js';
import { ambiguous, threeCountries, twice, unknown } from './naming-errors.js';

export interface NamingOptions {
  /** Take no near misses. */
  exact: boolean;
  /** Whether there is something to tell of the country, or of the two: breaks the tie where words can be read in two ways. */
  answers(codes: string[]): boolean;
}

export interface Named {
  countries: Country[];
  /** What the user should know of the reading, a line each. */
  notes: string[];
}

/** One way to read the words: one name, or two that meet at a boundary. */
interface Reading {
  parts: { text: string; resolution: Resolution }[];
  /** True when the two names came as separate arguments. */
  apart: boolean;
}

/**
 * Reads `albania serbia`, `albania-serbia`, `albania and serbia`, `"North Macedonia" serbia`, `north macedonia serbia`,
 * `AL RS`, `Albania–Serbia relations` and its address on Wikipedia, or a single country. Every place where the words can be cut in two is tried; exact
 * names beat near ones. Throws a `RelationsError` ("usage") for unknown and ambiguous names and for the same country twice.
 */
export function readNames(words: readonly string[], options: NamingOptions): Named {
  const cuts = cutsOf(words);
  const answered = (reading: Reading): boolean => options.answers(codesOf(reading));
  // Two arguments that are two known countries need no other reading, and looking for one costs time.
  const plain = words.length === 2 ? readingsOf(cuts.slice(0, 1), true).find(isSettled) : undefined;
  if (plain?.parts.length === 2 && !isTwice(plain) && answered(plain)) return named(plain, []);
  const exact = readingsOf(cuts, true);
  const sure = sorted(exact.filter(isSettled), answered);
  if (sure[0] !== undefined) return named(sure[0], otherReadingNote(words, sure.filter(answered)));
  const doubtful = exact.find((reading) => reading.parts.every((part) => part.resolution.status !== 'unknown'));
  if (doubtful !== undefined) throw ambiguous(doubtful.parts);
  if (words.length > 2 && words.every((word) => resolveCountry(word, { exact: true }).status === 'exact')) {
    throw threeCountries(words);
  }
  const near = options.exact ? [] : sorted(readingsOf(cuts, false).filter(isSettled), answered);
  if (near[0] !== undefined) return named(near[0], nearNotes(near[0]));
  throw unknown(words, blamed(words, exact), options.exact);
}

function readingsOf(cuts: readonly Cut[], exact: boolean): Reading[] {
  const known = new Map<string, Resolution>();
  const resolve = (text: string): Resolution => {
    const resolution = known.get(text) ?? resolveCountry(text, { exact });
    known.set(text, resolution);
    return resolution;
  };
  return cuts.map(({ parts, apart }) => ({ apart, parts: parts.map((text) => ({ text, resolution: resolve(text) })) }));
}

const countryOf = (resolution: Resolution): Country | null =>
  resolution.status === 'exact' || resolution.status === 'near' ? resolution.country : null;

const isSettled = (reading: Reading): boolean => reading.parts.every((part) => countryOf(part.resolution) !== null);

const codesOf = (reading: Reading): string[] => reading.parts.map((part) => countryOf(part.resolution)?.code ?? '');

const nearCount = (reading: Reading): number =>
  reading.parts.filter((part) => part.resolution.status === 'near').length;

const isTwice = (reading: Reading): boolean => new Set(codesOf(reading)).size < reading.parts.length;

/** Best first: two different countries, fewer near misses, something to tell; a stable sort keeps the order of the cuts. */
function sorted(readings: Reading[], answered: (reading: Reading) => boolean): Reading[] {
  const rank = (reading: Reading): number =>
    (isTwice(reading) ? 100 : 0) + 10 * nearCount(reading) + (answered(reading) ? 0 : 1);
  return readings
    .map((reading) => ({ reading, rank: rank(reading) }))
    .sort((a, b) => a.rank - b.rank)
    .map((r) => r.reading);
}

function named(reading: Reading, notes: string[]): Named {
  const countries = reading.parts.map((part) => countryOf(part.resolution)).filter((country) => country !== null);
  const [first, second] = countries;
  if (first !== undefined && first === second) throw twice(first.name);
  return { countries, notes: [...abbreviationNotes(reading), ...notes] };
}

function abbreviationNotes(reading: Reading): string[] {
  return reading.parts.flatMap(({ text, resolution }) => {
    const meaning = resolution.status === 'exact' ? meaningOfAbbreviation(text, resolution.country) : null;
    return meaning === null ? [] : [`reading "${text}" as ${meaning}`];
  });
}

function nearNotes(reading: Reading): string[] {
  return reading.parts.flatMap(({ text, resolution }) =>
    resolution.status === 'near' ? [`reading "${text}" as ${resolution.country.name}`] : [],
  );
}

const isSame = (one: Reading, other: Reading): boolean => codesOf(one).join() === codesOf(other).join();

/** Said only when the dataset has answers for two readings ("serbia and montenegro": two countries, or one former state). */
function otherReadingNote(words: readonly string[], answered: readonly Reading[]): string[] {
  const [best] = answered;
  // "albania--serbia" can be cut at either hyphen, and says the same.
  const different = answered.filter((each) => each === best || best === undefined || !isSame(each, best));
  const [first, second] = different.map((reading) => {
    const names = reading.parts.map((part) => countryOf(part.resolution)?.name ?? '');
    return names.length > 1
      ? `the two countries ${names.join(' and ')}`
      : `${names.join('')} (${codesOf(reading).join('')})`;
  });
  return first === undefined || second === undefined
    ? []
    : [`reading "${words.join(' ')}" as ${first}, not as ${second}`];
}

/** The part that is not known: what stands beside the longest known name, else the first argument. */
function blamed(words: readonly string[], readings: readonly Reading[]): string {
  const whole = words.join(' ');
  if (isRegion(whole)) return whole;
  let [best, length] = [words.length === 2 && !isDirectionWord(words[0]) ? (words[0] ?? '') : whole, 0];
  for (const { parts } of readings) {
    for (const [at, { text, resolution }] of parts.entries()) {
      const other = parts[1 - at]?.text;
      // "W. Ireland" is not Ireland with something unknown beside it.
      if (resolution.status !== 'unknown' && text.length > length && !isDirectionWord(other) && other !== undefined) {
        [best, length] = [other, text.length];
      }
    }
  }
  return best;
}

const isDirectionWord = (text = ''): boolean => isDirection(foldName(text));
