/** Where words stand in a text as words: "it" does not stand in "With". */
const INSIDE = /[\p{L}\p{M}\d]/u;

/** The first offset of the words, whatever their case, at which no letter or digit goes on from them; -1 where there is none. */
export function indexOfWords(text: string, words: string, from = 0): number {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()];
  if (sought === '' || within.length !== text.length) return text.indexOf(words, from);
  for (let at = within.indexOf(sought, from); at >= 0; at = within.indexOf(sought, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + sought.length)];
    if (!INSIDE.test(before) && !(INSIDE.test(sought.slice(-1)) && INSIDE.test(after))) return at;
  }
  return -1;
}
