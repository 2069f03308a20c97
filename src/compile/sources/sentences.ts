/**
 * Splits a paragraph into sentences. Encyclopedic prose is full of full stops that end nothing: initials, abbreviations,
 * "No. 22", "Washington, D.C.".
 */
import { CALENDAR, CLOSING, INNER, NOUN_OPENERS, NUMERIC, OPENERS, REGNAL, TITLES } from './abbreviations.js';

/** Longer runs without an end are no sentences; the compiler reports them as unread, which bounds its work on hostile text. */
export const LONGEST_SENTENCE = 2_000;

/** Abbreviations with inner stops: "U.S", "e.g", "a.m", "Ph.D". */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const INITIAL = /^\p{L}$/u;
const NUMBER = /^["'“‘«([]*[\p{N}IVXLC]/u;

/** A stop, any closing quotes and brackets, white space, and what may open a sentence. */
const SPACED = /[.!?…]{1,10}["'"”’»)\]]{0,6}\s+(?=["'“‘«([]{0,4}(?:\p{Lu}|\p{N}|(?:al|el|de|ni|i)-\p{Lu}))/u;
/** A stop without the space behind it: "in 2001.Prime Minister Mart Laar"; not "example.Com" and "H.E.Mr". */
const TIGHT = /(?<=\p{Ll}{3}|\d{4}|[)\]"”])\.(?=(?!Com\b|Org\b|Net\b|Js\b)\p{Lu}\p{Ll}{0,30}\s)/u;
const END = new RegExp(`${SPACED.source}|${TIGHT.source}`, 'gu');

const wordBefore = (text: string, end: number): string =>
  /(?:\p{L}[\p{L}\p{N}.]{0,19}|[\p{N}.]{1,20})$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0] ?? '';

/** Whether the text at `start` begins as sentences do. */
function opens(text: string, start: number): boolean {
  const [, word = '', next = ''] =
    /^["'“‘«([]*([\p{L}\p{N}]{1,20})(?:['’]s)?,?\s?([\p{L}\p{N}]?)/u.exec(text.slice(start, start + 40)) ?? [];
  return OPENERS.has(word) || (NOUN_OPENERS.has(word) && /\p{Ll}/u.test(next));
}

function dottedEnds(word: string, text: string, next: number): boolean {
  const after = text.slice(next, next + 20);
  // "Washington, D.C. Lima received …"; "at 6 a.m. Guns fell silent".
  if (/^D\.C$/.test(word)) return !/^(?:Mayor|Circuit|Metro|Council|Superior|National\sGuard)\b/.test(after);
  if (/^[ap]\.m$/i.test(word)) return !/^(?:[A-Z]{2,4}\b|\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(after);
  return opens(text, next);
}

function initialEnds(word: string, text: string, stop: number, next: number): boolean {
  if (opens(text, next)) return true;
  const name = /(\p{Lu}\p{L}+)\s\p{Lu}$/u.exec(text.slice(Math.max(0, stop - 30), stop))?.[1] ?? '';
  return /^[IVX]$/.test(word) && REGNAL.has(name);
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
  // "George W. Bush", "A. P. Davydov": an initial never ends a sentence before a name; the letter of "the 1980s" is none.
  if (INITIAL.test(word)) return /\d/.test(text[stop - 2] ?? '') || initialEnds(word, text, stop, next);
  if (DOTTED.test(word)) return dottedEnds(word, text, next);
  return true;
}

/** Sentences of one paragraph, white space folded, in order. */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
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
