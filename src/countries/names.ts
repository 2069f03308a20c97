import type { CountryCode } from '../model.js';
import { isInLine, Lines, tableBytes } from './tables.js';

// Each class is lines of "ALB|albania|republic of albania|": folded names by code, as the generator wrote them.
// Searching bytes needs no index to be built, so the first lookup costs what the hundredth does.
const bytes = tableBytes('country-names.json');
const table = {
  names: new Lines(bytes, 'names'),
  typed: new Lines(bytes, 'typed'),
  forms: new Lines(bytes, 'forms'),
  peoples: new Lines(bytes, 'peoples'),
  latin: new Lines(bytes, 'latin'),
  scripts: new Lines(bytes, 'scripts'),
  notCountries: new Lines(bytes, 'notCountries'),
};
const CLASSES: readonly (readonly Lines[])[] = [
  [table.names, table.typed],
  [table.forms],
  [table.peoples],
  [table.latin, table.scripts],
];

const codeOf = (row: string): CountryCode => row.slice(0, row.indexOf('|'));
const keysOf = (row: string): string[] => row.split('|').slice(1, -1);

/** Codes of the states that claim a folded name, in the surest class that knows it: names, forms, peoples, other languages. */
export function claimants(key: string): CountryCode[] {
  // A separator inside the key would match across two names.
  if (key.includes('|') || !isInLine(key)) return [];
  for (const columns of CLASSES) {
    const claims = columns.flatMap((lines) => lines.holding(`|${key}|`));
    if (claims.length > 0) return claims.map(codeOf);
  }
  return [];
}

/** True for an English name of a state, as running text has it. */
export function isEnglishName(key: string): boolean {
  return !key.includes('|') && isInLine(key) && table.names.hold(`|${key}|`);
}

/** Codes of the states that have a name, form or typed name of which the test is true. It reads every name: for what is rarely typed. */
export function claimantsOf(isName: (key: string) => boolean): CountryCode[] {
  return [table.names, table.typed, table.forms].flatMap((lines) =>
    lines
      .all()
      .filter((row) => keysOf(row).some(isName))
      .map(codeOf),
  );
}

/** True for a capital, another place, a made-up land or an everyday word that a near match must not read as a country. */
export function isNotCountry(key: string): boolean {
  return isInLine(key) && table.notCountries.hold(`|${key}|`);
}

/** Capitals and other words of which `isNotCountry` is true. */
export function notCountries(): string[] {
  return table.notCountries.all().flatMap(keysOf);
}

/** Short words are one letter from everyday ones: "Misr" from "miss", "Pole" from "hole". Only a country's main name may be short. */
const SHORTEST_NAME = 5;
const SHORTEST_PEOPLE = 7;

export interface NearName {
  code: CountryCode;
  keys: string[];
  /** True for words of English text, false for native and old names that are only accepted when typed. */
  english: boolean;
}

/**
 * The folded names that a misspelling is measured against, by code: those of the hand-kept file. Other languages' names
 * stay out, so that a typo meets few rivals. A code comes up once for each class of its names.
 */
export function nearNames(): NearName[] {
  const rows = (column: Lines, english: boolean, fits: (key: string, index: number) => boolean) =>
    column.all().map((row) => ({ code: codeOf(row), keys: keysOf(row).filter(fits), english }));
  return [
    ...rows(table.names, true, (key, index) => index === 0 || key.length >= SHORTEST_NAME),
    ...rows(table.forms, true, (key) => key.length >= SHORTEST_NAME),
    ...rows(table.peoples, true, (key) => key.length >= SHORTEST_PEOPLE),
    ...rows(table.typed, false, (key) => key.length >= SHORTEST_NAME),
  ];
}
