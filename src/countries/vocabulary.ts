import type { CountryCode, Edtf } from '../model.js';
import { Lines, tableBytes } from './tables.js';
import { countryEntries, type Country, type CountryEntry } from './country.js';

export type WordKind = 'name' | 'form' | 'adjective' | 'demonym' | 'capital';

/** A word or phrase by which running English text names a state, in its original case. */
export interface CountryWord {
  text: string;
  code: CountryCode;
  kind: WordKind;
  /** EDTF interval of the form or former state that the word names; null for a state of today. */
  existed: Edtf | null;
}

const table = tableBytes('countries.json');
const NOT_WORDS: ReadonlySet<string> = new Set(new Lines(table, 'notWords').all());
const LOOKALIKES: readonly string[] = new Lines(table, 'lookalikes').all();

const ORDER: readonly WordKind[] = ['name', 'form', 'adjective', 'demonym', 'capital'];

// The plural goes with its singular: both or none are words of running text.
const peoplesOf = (country: Country): string[] =>
  country.demonyms
    .filter(({ singular }) => !NOT_WORDS.has(singular))
    .flatMap(({ singular, plural }) => (singular === plural ? [singular] : [singular, plural]));

/** "People's Republic" is written with a curly apostrophe too. */
const bothApostrophes = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => (text.includes("'") ? [text, text.replaceAll("'", '’')] : [text]))),
];

function wordsOf({ country, englishAliases }: CountryEntry): CountryWord[] {
  const { code, existed } = country;
  const words = (kind: WordKind, texts: readonly string[], when: Edtf | null = existed): CountryWord[] =>
    bothApostrophes(texts).map((text) => ({ text, code, kind, existed: when }));
  return [
    ...words('name', [country.name, ...country.aliases.slice(0, englishAliases)]),
    ...country.forms.flatMap((form) => words('form', [form.name, ...form.aliases], form.existed)),
    ...words('adjective', country.adjectives),
    ...words('demonym', peoplesOf(country)),
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
  const entries = countryEntries();
  const words = entries.flatMap(wordsOf);
  const ambiguous = ambiguousWords(words, new Map(entries.map(({ country }) => [country.code, country.kind])));
  const clear = words.filter((word) => !NOT_WORDS.has(word.text) && !ambiguous(word));
  vocabulary = ORDER.flatMap((kind) => clear.filter((word) => word.kind === kind));
  return vocabulary;
}

/** Phrases that hold a country word and name no state ("Indian Ocean", "Warsaw Pact"): to be read before the vocabulary. */
export function countryLookalikes(): readonly string[] {
  return LOOKALIKES;
}
