/** The folded names of data/country-names.json, in classes by how surely they name a country. */
import { foldName } from '../../src/countries/fold.js';
import { HAND } from './hand.js';
import { byCodePoint, unique } from './lists.js';
import { foreignNames } from './packages.js';
import { romanise } from './romanise.js';
import { ROWS, type Row } from './rows.js';

/** Folded names of one country. */
interface Keys {
  code: string;
  names: string[];
  typed: string[];
  forms: string[];
  peoples: string[];
  foreign: string[];
}

/** "Kingdom of Yugoslavia = Kingdom SCS 1918/1941" → its names. */
function formNames(text: string): string[] {
  const names = /^(.+) \d{4}~?\/(?:\d{4}~?|\.\.)$/u.exec(text)?.[1];
  if (names === undefined) throw new Error(`form without an interval: ${text}`);
  return names.split(' = ');
}

const peoplesOf = (row: Row): string[] => row.people.flatMap((people) => people.split('/'));

/** A key stands once, in the surest class. */
function keysOf(row: Row, foreign: readonly string[]): Keys {
  const seen = new Set<string>();
  const fresh = (names: readonly string[]): string[] => {
    const keys = unique(names.map(foldName)).filter((key) => key.length > 1 && !seen.has(key));
    for (const key of keys) seen.add(key);
    return keys;
  };
  return {
    code: row.code,
    names: fresh([row.name, ...row.also]),
    typed: fresh(row.typed),
    forms: fresh(row.forms.flatMap(formNames)),
    peoples: fresh([...row.adjectives, ...peoplesOf(row)]),
    foreign: fresh(foreign.flatMap((name) => [name, ...romanise(name)])),
  };
}

/** Folded words that are typed and are no country. Throws for a word that is both. */
function notCountries(own: ReadonlySet<string>): string[] {
  // A capital's name never becomes a country's through another language ("Tunis" is Tunisia in Croatian).
  const capitals = ROWS.flatMap((row) => row.capitals.map(foldName)).filter((key) => !own.has(key));
  const others = HAND.notCountries.map(foldName);
  const contradictions = others.filter((key) => own.has(key));
  if (contradictions.length > 0) throw new Error(`both a country and none: ${contradictions.join('; ')}`);
  return unique([...capitals, ...others]).sort(byCodePoint);
}

/** Throws for words in `notWords` that no country has: they were taken out elsewhere, or are misspelt. */
function checkNotWords(): void {
  const claimed = new Set(
    ROWS.flatMap((row) => [
      ...[row.name, ...row.also, ...row.adjectives, ...row.capitals],
      ...row.forms.flatMap(formNames),
      ...peoplesOf(row),
    ]),
  );
  const stale = HAND.notWords.filter((word) => !claimed.has(word));
  if (stale.length > 0) throw new Error(`notWords that nothing claims: ${stale.join('; ')}`);
}

/** Every class under its name, surest first, a string a country: "ALB|albania|republic of albania|". */
export function nameClasses(): Record<string, string[]> {
  checkNotWords();
  const packaged = foreignNames();
  const keys = ROWS.map((row) => keysOf(row, packaged.get(row.code) ?? []));
  const own = new Set(keys.flatMap((row) => [...row.names, ...row.typed, ...row.forms, ...row.peoples]));
  const none = notCountries(own);
  const clash = new Set([...own, ...none, ...HAND.notForeign]);
  const column = (pick: (row: Keys) => string[]): string[] =>
    keys.flatMap((row) => {
      const found = pick(row);
      return found.length === 0 ? [] : [`${row.code}|${found.join('|')}|`];
    });
  // Latin-1 strings take half the memory of others, so the two are kept apart.
  const foreign = (isNarrow: boolean): string[] =>
    column((row) => row.foreign.filter((key) => !clash.has(key) && /^[ -ÿ]*$/u.test(key) === isNarrow));
  return {
    names: column((row) => row.names),
    typed: column((row) => row.typed),
    forms: column((row) => row.forms),
    peoples: column((row) => row.peoples),
    latin: foreign(true),
    scripts: foreign(false),
    notCountries: [`|${none.join('|')}|`],
  };
}
