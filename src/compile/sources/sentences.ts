/**
 * Splits a paragraph into sentences. Encyclopedic prose is full of full stops that end nothing: initials, abbreviations,
 * "No. 22", "Washington, D.C.".
 */
import { countryVocabulary } from '../../countries/vocabulary.js';
import {
  CALENDAR,
  CLOSING,
  GIVEN_NAMES,
  INNER,
  LETTERED,
  NOUN_OPENERS,
  NUMERIC,
  OPENERS,
  REGNAL,
  TITLES,
} from './abbreviations.js';
import { withoutSlips } from './slips.js';

/** Longer runs without an end are no sentences; the compiler reports them as unread, which bounds its work on hostile text. */
export const LONGEST_SENTENCE = 2_000;

/** Abbreviations with inner stops: "U.S", "e.g", "a.m", "Ph.D". */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const INITIAL = /^\p{L}$/u;
const NUMBER = /^["'“‘«([]*[\p{N}IVXLC]/u;

/** A stop, any closing quotes and brackets, white space, and what may open a sentence. */
const SPACED = String.raw`["'"”’»)\]]{0,6}\s+(?=["'“‘«([]{0,4}(?:\p{Lu}|\p{N}|(?:al|el|de|ni|i)-\p{Lu}))`;
/** The white space forgotten: "in 2001.Prime Minister"; a word or a number of several figures, and a word that is no "com". */
const WORD_OR_FIGURES = String.raw`(?:\p{Ll}{3}|(?<![\p{N}.,])\p{N}{2,9}|["”)])`;
const OPENS_GLUED = String.raw`(?:\p{Lu}\p{Ll}{3}|(?:A|An|As|At|By|For|He|In|It|Its|On|She|The|To)\s)`;
const GLUED = String.raw`(?<=${WORD_OR_FIGURES}\.["”)]?)(?=${OPENS_GLUED})`;
const END = new RegExp(`[.!?…]{1,10}(?:${SPACED}|["”)]?${GLUED})`, 'gu');

const wordBefore = (text: string, end: number): string =>
  /(?:(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}.]{0,19}|(?<![\p{L}\p{N}])\p{N}{1,12}\p{L}{0,3}|[\p{N}.]{1,20})$/u.exec(
    text.slice(Math.max(0, end - 20), end),
  )?.[0] ?? '';

/** "The U.S. Albania joined …": a country's name, and what it does; "U.S. Virgin Islands" and "U.S. Embassy" go on. */
let names: ReadonlySet<string> | null = null;
function isCountryThatActs(text: string, start: number): boolean {
  const [, name = ''] = /^((?:\p{Lu}\p{L}+\s){1,3})\p{Ll}/u.exec(text.slice(start, start + 60)) ?? [];
  names ??= new Set(countryVocabulary().flatMap(({ text: word, kind }) => (kind === 'name' ? [word] : [])));
  return names.has(name.trim());
}

/** Whether the text at `start` begins as sentences do. */
function opens(text: string, start: number): boolean {
  const [, word = '', next = ''] =
    /^["'“‘«([]*([\p{L}\p{N}]{1,20})(?:['’]s)?,?\s?([\p{L}\p{N}]?)/u.exec(text.slice(start, start + 40)) ?? [];
  return OPENERS.has(word) || (NOUN_OPENERS.has(word) && /\p{Ll}/u.test(next));
}

/** "In Washington, D.C. Albania …", "At 6 a.m. Germany …": where or when, and nothing of what happened yet. */
const PHRASE =
  /(?:^|[.!?…]["”)]?\s)(?:In|At|From|Near|By|To|Until|Outside)\s(?:the\s)?(?:(?:\p{Lu}\p{L}{1,30}|\p{N}[\p{N}:]{0,4}),?\s){0,3}$/u;
const isPhraseAlone = (text: string, start: number): boolean => PHRASE.test(text.slice(Math.max(0, start - 80), start));

function dottedEnds(word: string, text: string, stop: number, next: number): boolean {
  if (isPhraseAlone(text, stop - word.length)) return false;
  const after = text.slice(next, next + 20);
  // "Washington, D.C. Lima received …"; "at 6 a.m. Guns fell silent".
  if (/^D\.C$/.test(word)) return !/^(?:Mayor|Circuit|Metro|Council|Superior|National\sGuard)\b/.test(after);
  if (/^[ap]\.m$/i.test(word)) return !/^(?:[A-Z]{2,4}\b|\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(after);
  return opens(text, next) || isCountryThatActs(text, next);
}

function initialEnds(word: string, text: string, stop: number, next: number): boolean {
  if (opens(text, next)) return true;
  const name = /(\p{Lu}\p{L}+)\s\p{Lu}$/u.exec(text.slice(Math.max(0, stop - 30), stop))?.[1] ?? '';
  return (
    (/^[IVX]$/.test(word) && (name === 'War' || REGNAL.has(name))) ||
    (LETTERED.has(name) && isCountryThatActs(text, next))
  );
}

/** "Guðni Th. Jóhannesson", "Wm. Smith": a given name cut short; without a vowel no word of English or name of a place is. */
function isGivenName(word: string, text: string, stop: number): boolean {
  if (GIVEN_NAMES.has(word)) return true;
  return (
    /^\p{Lu}(?![\p{L}]*[aeiouyäöüáéíóúýåæøœ])\p{Ll}{1,3}$/iu.test(word) &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !/\d\s?$/.test(text.slice(Math.max(0, stop - word.length - 2), stop - word.length))
  );
}

function ends(text: string, stop: number, next: number): boolean {
  if (text[stop] !== '.') return true;
  const word = wordBefore(text, stop);
  const key = word.toLowerCase();
  if (INNER.has(word) || INNER.has(word.replace(/^\p{Lu}(?=\.)/u, (letter) => letter.toLowerCase()))) return false;
  const before = NUMERIC.has(key) && NUMBER.test(text.slice(next, next + 6));
  if (before && !(opens(text, next) && !/^\p{N}/u.test(text.slice(next)))) return false;
  if (TITLES.has(key) && /^\p{Lu}/u.test(word)) return false;
  if (CLOSING.has(key) || CALENDAR.has(word)) return opens(text, next);
  // "George W. Bush", "A. P. Davydov": an initial never ends a sentence before a name.
  if (INITIAL.test(word)) return initialEnds(word, text, stop, next);
  if (isGivenName(word, text, stop)) return opens(text, next);
  if (DOTTED.test(word)) return dottedEnds(word, text, stop, next);
  return true;
}

/** Sentences of one paragraph, white space folded, in order. */
export function splitSentences(paragraph: string): string[] {
  const text = withoutSlips(paragraph.replace(/\s+/gu, ' ').trim());
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const next = end.index + end[0].length;
    if (!ends(text, end.index, next)) continue;
    sentences.push(text.slice(from, next).trim());
    from = next;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}
