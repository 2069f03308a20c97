import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../../src/view/terminal/wrap.js';

describe('the width of a text', () => {
  it('is what string-width says, for every sign alone and between others', () => {
    const signs = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((sign) =>
      sign.isWellFormed(),
    );
    expect(signs.filter((sign) => widthOf(sign) !== stringWidth(sign))).toEqual([]);
    expect(signs.filter((sign) => widthOf(`ž${sign}–`) !== stringWidth(`ž${sign}–`))).toEqual([]);
  });

  it.each<[string, number]>([
    ['', 0],
    ['Čačak – Προς', 12],
    ['\u001b[1m\u001b[36mČačak\u001b[39m\u001b[22m', 5],
    ['e\u0301', 1],
    ['日本', 4],
    ['👩‍👩‍👧', 2],
    ['\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007', 4],
  ])('of %j is %i', (text, width) => {
    expect([widthOf(text), stringWidth(text)]).toEqual([width, width]);
  });
});

describe('wrapping', () => {
  it('breaks plain text where it breaks the same text with a sign of no column in it', () => {
    const word = fc.stringMatching(/^[a-zé–/-]{0,9}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 1, max: 24 }), (words, width) => {
        const [plain, other] = [words.join(' '), words.join(' ').replaceAll('a', 'a\u0301')];
        expect(wrap(plain, width)).toEqual(wrap(other, width).map((line) => line.replaceAll('a\u0301', 'a')));
      }),
    );
  });

  it.each<[string, number, string[]]>([
    ['one two three', 8, ['one two', 'three']],
    ['one', 8, ['one']],
    ['', 8, ['']],
    ['bosnia-and-herzegovina-serbia', 16, ['bosnia-and-', 'herzegovina-', 'serbia']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['日本語日本語', 4, ['日本', '語日', '本語']],
    ['👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['Кралство България', 10, ['Кралство', 'България']],
  ])('%j in %i columns is %j', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
