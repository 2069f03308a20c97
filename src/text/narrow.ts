/** Texts as V8 searches them fastest: a piece of a text with one "–" in it takes two bytes for each of its characters, wherever the dash is. */

/** Characters of which each fits into a byte. */
const NARROW = /^[\0-\xff]*$/;

/** The same text; in half the memory where each of its characters fits into a byte, for which patterns have smaller classes and tables. */
export const narrow = (text: string): string =>
  NARROW.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
