/** What countries the words of a command line name: one or two, however they are joined. */
import type { Country } from '../countries/country.js';
import { resolveCountry, type Resolution } from '../countries/resolve.js';
import { ambiguous, threeCountries, tooLong, twice, unknown } from './naming-errors.js';

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

/** No two names of countries are longer; what is cannot be a name and is not searched. */
const LONGEST = 160;

/** Where one name may end and the next begin. "and" and dashes also stand inside names, so every one is only a maybe. */
const BOUNDARY = / (?:and|with|vs\.?|versus) | ?[-‐‑‒–—−/,&+] ?| /giu;

/**
 * Reads `albania serbia`, `albania-serbia`, `albania and serbia`, `"North Macedonia" serbia`, `north macedonia serbia`,
 * `AL RS`, `Albania–Serbia relations` or a single country. Every place where the words can be cut in two is tried; exact
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

/** The whole of the words, and each pair that cutting them once makes; pairs of whole arguments before others. */
function cutsOf(words: readonly string[]): { parts: string[]; apart: boolean }[] {
  const pieces = words.map((word) => word.replace(/\s+/gu, ' ').trim()).filter((word) => word !== '');
  const text = pieces.join(' ').replace(/ relations$/iu, '');
  if (text.length > LONGEST) throw tooLong(text);
  const edges = new Set<number>();
  let end = -1;
  for (const piece of pieces) edges.add((end += piece.length + 1));
  const pairs = [...text.matchAll(BOUNDARY)].map((boundary) => {
    const [from, to] = [boundary.index, boundary.index + boundary[0].length];
    const apart = [...edges].some((edge) => edge >= from && edge < to);
    return { parts: [text.slice(0, from), text.slice(to)], apart };
  });
  const whole = { parts: [text], apart: false };
  return [...pairs.filter((pair) => pair.apart), whole, ...pairs.filter((pair) => !pair.apart)].filter((cut) =>
    cut.parts.every((part) => part !== ''),
  );
}

function readingsOf(cuts: readonly { parts: string[]; apart: boolean }[], exact: boolean): Reading[] {
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
  return { countries, notes };
}

function nearNotes(reading: Reading): string[] {
  return reading.parts.flatMap(({ text, resolution }) =>
    resolution.status === 'near' ? [`reading "${text}" as ${resolution.country.name}`] : [],
  );
}

/** Said only when the dataset has answers for two readings ("serbia and montenegro": two countries, or one former state). */
function otherReadingNote(words: readonly string[], answered: readonly Reading[]): string[] {
  const [first, second] = answered.map((reading) => {
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
  let [best, length] = [words.length === 2 ? (words[0] ?? '') : words.join(' '), 0];
  for (const { parts } of readings) {
    for (const [at, { text, resolution }] of parts.entries()) {
      const other = parts[1 - at]?.text;
      if (resolution.status !== 'unknown' && other !== undefined && text.length > length) {
        [best, length] = [other, text.length];
      }
    }
  }
  return best;
}
