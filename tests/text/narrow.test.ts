import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/text/narrow.js';

describe('a text in half the memory is the same text', () => {
  it.each([
    ['nothing', ''],
    ['letters without accents', 'Albania has an embassy in Belgrade.'],
    ['the last characters that fit into a byte', 'S\u00e3o Tom\u00e9 \u00ff\u0000'],
    ['the first that does not', 'Nov\u0100k'],
    ['a dash', 'Albania\u2013Serbia relations'],
    ['two halves of a character', 'a flag: \u{1f1e6}'],
    ['half a character', 'broken \ud83c'],
  ])('%s', (_, text) => {
    // A piece of a wide text, as sentences are of an article.
    const piece = `\u2013${text}`.slice(1);
    expect(narrow(piece)).toBe(text);
  });
});
