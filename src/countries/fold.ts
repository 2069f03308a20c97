import { part, pattern } from '../text/pattern.js';

/** Letters that Unicode does not decompose, and letters of one script that people type for each other. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ς: 'σ',
  // Persian and Urdu keyboards against Arabic ones; tatweel only stretches a word.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ـ: '',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

const ASCII = /^[\u0020-\u007e]*$/u;
/** Combining marks and invisible formatting characters, also of right-to-left text. */
const MARKS = /\p{Mn}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const APOSTROPHES = /['’‘`´ʼʻʽ′]/gu;
/** Spaces, punctuation, dashes and symbols. As ranges: the classes of Unicode take a millisecond to compile. */
const LATIN_SIGNS = part`\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00b9\u00bb-\u00bf×÷`;
/** Armenian, Hebrew and Arabic punctuation; general, East Asian and full-width signs. */
const OTHER_SIGNS = part`
  \u055a-\u055f\u0589-\u058a\u05be\u05c0\u05c3\u05f3-\u05f4\u060c\u061b\u061f\u2000-\u206f\u2190-\u2bff
  \u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff0f`;
const SEPARATORS = pattern('u')`[${LATIN_SIGNS}${OTHER_SIGNS}]+`;

/** The same for ASCII in lower case, which nearly all names are. */
const ASCII_SEPARATORS = /[^a-z0-9]+/;

/** Words that carry no meaning in a country's name: "the Gambia", "Bosnia and Herzegovina" against "Bosnia & Herzegovina". */
const EMPTY_WORDS = new Set(['', 'the', 'and']);

function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The key under which two spellings of a name are the same: lower case; no diacritics (also ß, ł, ø, đ, ı), apostrophes,
 * punctuation or dashes; no "the", "and" or "&"; "St" is "saint"; initials are one word ("U.S." and "U S" are "us").
 * Words are separated by one space. Any script stays in its script. The work grows linearly with the text; callers
 * that take text from outside limit its length first.
 */
export function foldName(text: string): string {
  const words: string[] = [];
  let initials = '';
  const folded = foldLetters(text).replace(APOSTROPHES, '');
  for (const word of folded.split(ASCII.test(folded) ? ASCII_SEPARATORS : SEPARATORS)) {
    if (word.length === 1 && word >= 'a' && word <= 'z') {
      initials += word;
      continue;
    }
    if (EMPTY_WORDS.has(word)) continue;
    if (initials !== '') words.push(initials);
    initials = '';
    words.push(word === 'st' ? 'saint' : word);
  }
  if (initials !== '') words.push(initials);
  return words.join(' ');
}
