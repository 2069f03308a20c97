/** What the packages know: codes of ISO 3166 and names in many languages. */
import { createRequire } from 'node:module';
import { iso31661, iso31663 } from 'iso-3166';
import { objectOf, readObject } from '../json.js';

const require = createRequire(import.meta.url);
const objectIn = (path: string): Record<string, unknown> => ({ ...readObject(require.resolve(path)) });

export interface Codes {
  alpha2: string | null;
  numeric: string | null;
}

/** Of states of today, by alpha-3 code. */
export const ISO: ReadonlyMap<string, Codes> = new Map<string, Codes>([
  ...iso31661.map(({ alpha3, alpha2, numeric }): [string, Codes] => [alpha3, { alpha2, numeric }]),
  ['XKX', { alpha2: 'XK', numeric: null }], // user-assigned codes, in use where ISO has none
  ['eu', { alpha2: 'EU', numeric: null }], // exceptionally reserved
]);

/** Of former states. Their alpha-2 codes were given out again (CS, AI, SK), so they stay null; numeric ones are of their own. */
export const WITHDRAWN: ReadonlyMap<string, Codes> = new Map(
  iso31663.map(({ from }): [string, Codes] => [from.alpha3, { alpha2: null, numeric: from.numeric ?? null }]),
);

const alpha3Of = new Map([...ISO].map(([alpha3, { alpha2 }]) => [alpha2, alpha3]));

const names = (value: unknown): string[] => [value].flat().filter((name) => typeof name === 'string');

/** Names by alpha-2 code. */
const namesIn = (language: string): [string, string[]][] =>
  Object.entries(objectOf(objectIn(`i18n-iso-countries/langs/${language}.json`).countries, language)).map(
    ([alpha2, found]) => [alpha2, names(found)],
  );

const english = new Map(namesIn('en'));

/** The one English name; null for none and for several. */
export function englishName(alpha2: string | null): string | null {
  const [name, ...others] = english.get(alpha2 ?? '') ?? [];
  return name === undefined || others.length > 0 ? null : name;
}

/** Every other-language name of the packages by alpha-3 code, countries-list's native name first. */
export function foreignNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (alpha2: string, name: string): void => {
    const alpha3 = alpha3Of.get(alpha2);
    if (alpha3 !== undefined) found.set(alpha3, [...(found.get(alpha3) ?? []), name.replace(/\p{Cf}/gu, '')]);
  };
  for (const [alpha2, name] of Object.entries(objectIn('countries-list/minimal/countries.native.min.json'))) {
    for (const each of names(name)) add(alpha2, each);
  }
  const languages: unknown = require('i18n-iso-countries/supportedLocales.json');
  for (const language of names(languages)) {
    for (const [alpha2, all] of namesIn(language)) for (const name of all) add(alpha2, name);
  }
  return found;
}
