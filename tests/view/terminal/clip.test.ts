import { describe, expect, it } from 'vitest';
import { clip } from '../../../src/view/terminal/clip.js';

describe('text in a few lines', () => {
  it.each<[string, number, number, string[]]>([
    ['one two three', 8, 2, ['one two', 'three']],
    ['one two three', 7, 1, ['one…']],
    ['one two three', 8, 1, ['one two…']],
    ['one, two three', 5, 1, ['one…']],
    ['one (two three', 9, 1, ['one (two…']],
    ['one two three four', 7, 2, ['one two', 'three…']],
    ['abcdefghij', 4, 1, ['abc…']],
    ['abcdefghij', 4, 2, ['abcd', 'efg…']],
    ['日本語日本語', 4, 1, ['日…']],
    ['日本語日本語', 5, 1, ['日本…']],
    ['e\u0301e\u0301e\u0301e\u0301', 3, 1, ['e\u0301e\u0301…']],
    ['👩‍👩‍👧👩‍👩‍👧', 3, 1, ['👩‍👩‍👧…']],
    ['Кралство България', 10, 1, ['Кралство…']],
    ['Ἑλλάς\u001b[31m και\n\u202eΣερβία', 20, 1, ['Ἑλλάς και Σερβία']],
    [`one two ${'three '.repeat(1000)}`, 7, 2, ['one two', 'three…']],
    [
      `${'a\u0301\u0301\u0301\u0301'.repeat(20)} two three`,
      20,
      2,
      ['a\u0301\u0301\u0301\u0301'.repeat(20), 'two three'],
    ],
    ['', 8, 2, ['']],
    ['one two', 1, 1, ['…']],
  ])('%j in %i columns, %i lines: %j', (text, width, most, lines) => {
    expect(clip(text, width, most)).toEqual(lines);
  });
});
