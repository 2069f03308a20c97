/** What is to be compared: countries, or relations, from the words of a command line. */
import { resolveCountry } from '../../countries/resolve.js';
import type { Dataset } from '../../dataset/dataset.js';
import { RelationsError } from '../../errors.js';
import type { CountryCode, Party, Relation } from '../../model.js';
import { explainNoRelations } from '../explain-empty/relations.js';
import { locate } from '../locate.js';

export interface Compared {
  /** Two to six countries, or none; */
  countries: Party[];
  /** else two to four relations. */
  relations: Relation[];
  notes: string[];
}

const COUNTRIES = { least: 2, most: 6 };
const PAIRS = { least: 2, most: 4 };
/** So many words are tried in every grouping. */
const GROUPED = 10;
const JOINING = /^(?:and|with|vs\.?|versus|,)$/iu;

/** Throws a `RelationsError` ("usage") for names that cannot be read, countries beside pairs, one named twice, too few and too many. */
export function readCompared(dataset: Dataset, words: readonly string[], options: { exact: boolean }): Compared {
  const names = namesIn(words.map((word) => word.replace(/,$/u, '')));
  const located = names.map((name) => ({ name, ...locate(dataset, [name], { ...options, all: true }) }));
  const notes = located.flatMap((each) =>
    each.countries.length === 1 ? each.notes.filter((note) => note.startsWith('reading')) : each.notes,
  );
  const single = located.filter(({ countries }) => countries.length === 1);
  if (single.length === located.length) {
    const countries = single.flatMap((each) => each.countries);
    checkNumber(
      countries.map(({ name }) => name),
      'countries',
      COUNTRIES,
    );
    return { countries, relations: [], notes };
  }
  if (single.length > 0) {
    throw new RelationsError(
      'usage',
      `${single[0]?.name ?? ''} is a country, and others of these words are pairs.`,
      'Compare countries (albania serbia greece) or pairs (albania-serbia albania-greece).',
    );
  }
  const missing = located.find(({ relations }) => relations.length === 0);
  if (missing !== undefined) throw new RelationsError('usage', explainNoRelations(dataset, missing));
  const relations = located.flatMap((each) => each.relations);
  checkNumber(
    relations.map(({ title }) => title),
    'pairs',
    PAIRS,
  );
  return { countries: [], relations, notes };
}

/** Names of several words need no quotes where all words together are names of countries in one grouping, with the most names. */
function namesIn(words: readonly string[]): string[] {
  const plain = words.filter((word) => !JOINING.test(word) && word !== '');
  if (words.length > GROUPED) return plain;
  const groupings = groupingsOf(words).map((names) => names.filter((name) => !JOINING.test(name)));
  groupings.sort((a, b) => b.length - a.length);
  // "Bosnia and Herzegovina" is also two names of one.
  const isDistinct = (names: readonly string[]): boolean => {
    const codes = names.map(codeOf);
    return names.length > 1 && !codes.includes(null) && new Set(codes).size === codes.length;
  };
  return groupings.find(isDistinct) ?? plain;
}

function groupingsOf(words: readonly string[]): string[][] {
  if (words.length === 0) return [[]];
  return words.flatMap((_, at) => {
    const first = words.slice(0, at + 1).join(' ');
    return groupingsOf(words.slice(at + 1)).map((rest) => [first, ...rest]);
  });
}

const known = new Map<string, CountryCode | null>();
/** Of a name that is one country's. */
function codeOf(name: string): CountryCode | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const resolution = resolveCountry(name, { exact: true, suggest: false });
  const code = resolution.status === 'exact' ? resolution.country.code : null;
  known.set(name, code);
  return code;
}

function checkNumber(names: readonly string[], what: string, { least, most }: typeof PAIRS): void {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new RelationsError('usage', `${twice} is named twice.`);
  if (names.length < least)
    throw new RelationsError(
      'usage',
      'There is nothing to compare it with.',
      'Name two to six countries (albania serbia greece) or two to four pairs (albania-serbia albania-greece).',
    );
  if (names.length > most)
    throw new RelationsError('usage', `${names.length} ${what} are too many; ${most} stand side by side.`);
}
