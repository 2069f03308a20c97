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

const PLAIN = /^[a-z]+$/u;

/** Words that carry no meaning in a country's name: "the Gambia", "Bosnia and Herzegovina" against "Bosnia & Herzegovina". */
const EMPTY_WORDS = new Set(['the', 'and']);

/**
 * The key under which two spellings of a name are the same: lower case; no diacritics (also ß, ł, ø, đ, ı), apostrophes,
 * punctuation or dashes; no "the", "and" or "&"; "St" is "saint"; initials are one word ("U.S." and "U S" are "us").
 * Words are separated by one space. Any script stays in its script. The work grows linearly with the text; callers
 * that take text from outside limit its length first.
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text === 'the' || text === 'and' ? '' : text === 'st' ? 'saint' : text;
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}|\p{Cf}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
    .replace(/['’‘`´ʼʻʽ′]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const words: string[] = [];
  let initials = '';
  for (const word of letters.split(' ')) {
    if (/^[a-z]$/u.test(word)) {
      initials += word;
      continue;
    }
    if (initials !== '') words.push(initials);
    initials = '';
    if (word !== '' && !EMPTY_WORDS.has(word)) words.push(word === 'st' ? 'saint' : word);
  }
  if (initials !== '') words.push(initials);
  return words.join(' ');
}
