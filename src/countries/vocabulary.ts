import table from '../../data/countries.json' with { type: 'json' };
import type { CountryCode, Edtf } from '../model.js';
import { allCountries, englishAliases, type Country } from './country.js';

export type WordKind = 'name' | 'form' | 'adjective' | 'demonym' | 'capital';

/** A word or phrase by which running English text names a state, in its original case. */
export interface CountryWord {
  text: string;
  code: CountryCode;
  kind: WordKind;
  /** EDTF interval of the form or former state that the word names; null for a state of today. */
  existed: Edtf | null;
}

const ORDER: readonly WordKind[] = ['name', 'form', 'adjective', 'demonym', 'capital'];

function wordsOf(country: Country, also: readonly string[]): CountryWord[] {
  const { code, existed } = country;
  const words = (kind: WordKind, texts: readonly string[], when: Edtf | null = existed): CountryWord[] =>
    texts.map((text) => ({ text, code, kind, existed: when }));
  return [
    ...words('name', [country.name, ...also]),
    ...country.forms.flatMap((form) => words('form', [form.name, ...form.aliases], form.existed)),
    ...words('adjective', country.adjectives),
    ...words(
      'demonym',
      country.demonyms.flatMap(({ singular, plural }) => (singular === plural ? [singular] : [singular, plural])),
    ),
    ...words('capital', country.capitals),
  ];
}

/**
 * The first kind of state that claims each word, and its codes. A word of two states of one kind ("Congolese") says
 * nothing by itself. Forms are told apart by their dates, so they neither take part nor suffer.
 */
function ambiguousWords(
  words: readonly CountryWord[],
  kindOf: ReadonlyMap<CountryCode, Country['kind']>,
): (word: CountryWord) => boolean {
  const claims = new Map<string, { kind: Country['kind'] | undefined; codes: Set<CountryCode> }>();
  for (const { text, code, kind } of words) {
    if (kind === 'form') continue;
    const claim = claims.get(text) ?? { kind: kindOf.get(code), codes: new Set() };
    if (claim.kind === kindOf.get(code)) claim.codes.add(code);
    claims.set(text, claim);
  }
  return ({ text, code, kind }) => {
    const codes = claims.get(text)?.codes;
    return kind !== 'form' && codes !== undefined && (codes.size > 1 || !codes.has(code));
  };
}

let vocabulary: readonly CountryWord[] | null = null;

/**
 * The words by which running English text names a state, for case-sensitive matching: names, then historic forms,
 * adjectives, demonyms and capitals, each in the order of `allCountries()`. Only a form may share its text with a word
 * of another state; the dates tell them apart. Everyday words and words of several states are left out.
 */
export function countryVocabulary(): readonly CountryWord[] {
  if (vocabulary) return vocabulary;
  const also = englishAliases();
  const words = allCountries().flatMap((country) => wordsOf(country, also.get(country.code) ?? []));
  const left = new Set<string>(table.notWords);
  const ambiguous = ambiguousWords(words, new Map(allCountries().map(({ code, kind }) => [code, kind])));
  vocabulary = words
    .filter((word) => !left.has(word.text) && !ambiguous(word))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return vocabulary;
}

/** Phrases that hold a country word and name no state ("Indian Ocean", "Warsaw Pact"): to be read before the vocabulary. */
export function countryLookalikes(): readonly string[] {
  return table.lookalikes;
}
