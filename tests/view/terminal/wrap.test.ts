import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../src/view/words/amount.js';
import { widthOf } from '../../../src/view/terminal/wrap.js';

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

describe('a number with commas', () => {
  it.each([0, 5, 999, 1000, -1000, 61687, 1234567, 1.5, -1234.25, 0.001, 1234.0005, 1e21, 1.7e-7, NaN, Infinity])(
    '%d is as the locale has it',
    (count) => {
      expect(formatCount(count)).toBe(count.toLocaleString('en-US', { maximumFractionDigits: 3 }));
    },
  );
});
