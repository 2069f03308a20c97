/** Which countries may come next on a command line. */
import { foldName } from '../countries/fold.js';
import type { CountryCode, Party } from '../model.js';

/** The countries of a dataset and with whom they have relations, and the articles of the library before it. */
export interface Parties {
  all: readonly Party[];
  partnersOf(code: CountryCode): readonly Party[];
  /** Titles of the user's own articles that begin so. */
  ownTitles(typed: string): Promise<readonly string[]>;
}

/** Read when they are needed and not before. */
export type Pairs = () => Promise<Parties>;

/** Names for the word at the cursor after the words that stand before it: any country, then the partners of the first. */
export function countriesAfter(parties: Parties, words: readonly string[], current: string, most: number): string[] {
  const names = namesIn(parties.all);
  const { codes, rest } = readCountries(names, words);
  if (codes.length >= most) return [];
  if (rest.length > 0) {
    const going = continuations([...names.keys()], rest, current);
    if (going.length > 0) return going;
    // A name that the dataset does not contain, or not in this spelling: any country may be its partner.
    return codes.length + 1 >= most ? [] : starting([...names.keys()], current);
  }
  const [first] = codes;
  if (first !== undefined) return starting(partnersOf(parties, first), current);
  return [...starting([...names.keys()], current), ...(most > 1 ? joined(parties, names, current) : [])];
}

/** Names by which a country is called in the dataset, in order, each with its code. */
function namesIn(all: readonly Party[]): Map<string, string> {
  const parties = all.filter(({ name }) => name !== '');
  return new Map(
    parties.map(({ name, code }) => [name, code] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

function partnersOf(parties: Parties, code: CountryCode): string[] {
  return [...new Set(parties.partnersOf(code).map(({ name }) => name))].sort();
}

/** Countries at the beginning of the words, the longest names first ("guinea bissau" is not Guinea), and what is left. */
function readCountries(
  names: ReadonlyMap<string, string>,
  words: readonly string[],
): { codes: string[]; rest: string[] } {
  const known = new Map<string, string>();
  for (const [name, code] of names) known.set(foldName(name), code).set(foldName(code), code);
  const codes: string[] = [];
  let at = 0;
  while (at < words.length) {
    let end = words.length;
    while (end > at && !known.has(foldName(words.slice(at, end).join(' ')))) end -= 1;
    if (end === at) break;
    codes.push(known.get(foldName(words.slice(at, end).join(' '))) ?? '');
    at = end;
  }
  return { codes, rest: words.slice(at) };
}

/** Names by their beginnings: case, diacritics, apostrophes and hyphens do not matter, every word does. */
const loose = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}|['’‘`´ʼ]/gu, '')
    .replace(/[-‐-―\s]+/gu, ' ');

const starting = (names: readonly string[], typed: string): string[] =>
  names.filter((name) => loose(name).startsWith(loose(typed)));

/** `north mac`: the names that begin with the words before, without those words. */
function continuations(names: readonly string[], before: readonly string[], current: string): string[] {
  return names.flatMap((name) => {
    const tokens = name.split(' ');
    const rest = tokens.slice(before.length).join(' ');
    const begins = before.every((word, at) => loose(word) === loose(tokens[at] ?? ''));
    return begins && rest !== '' && loose(rest).startsWith(loose(current)) ? [rest] : [];
  });
}

/** `albania-ser`: the partners of the country before the hyphen, behind it. */
function joined(parties: Parties, names: ReadonlyMap<string, string>, current: string): string[] {
  return [...current.matchAll(/-/gu)].flatMap(({ index }) => {
    const [left, right] = [current.slice(0, index), current.slice(index + 1)];
    const [code, ...more] = readCountries(names, [left]).codes;
    if (code === undefined || more.length > 0) return [];
    return starting(partnersOf(parties, code), right).map((name) => `${left}-${name}`);
  });
}
