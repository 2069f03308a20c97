import { describe, expect, it } from 'vitest';
import { cut, padEnd, padStart } from '../../../src/view/terminal/cut.js';

describe('a text cut to a width', () => {
  it.each([
    ['Albania', 7, 'Albania'],
    ['Albania', 6, 'Alban…'],
    ['Albania and', 9, 'Albania…'],
    ['Albania', 1, '…'],
    ['Albania', 0, ''],
    ['Albania', -3, ''],
    ['', 0, ''],
    // Wide signs and joined ones are never halved.
    ['日本語', 6, '日本語'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
  ])('%j to %i: %j', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });
});

describe('a text with spaces up to a width', () => {
  it.each([
    ['ab', 4, 'ab  ', '  ab'],
    ['日本', 5, '日本 ', ' 日本'],
    ['e\u0301', 2, 'e\u0301 ', ' e\u0301'],
    ['\u001b[1mab\u001b[22m', 3, '\u001b[1mab\u001b[22m ', ' \u001b[1mab\u001b[22m'],
    ['abc', 2, 'abc', 'abc'],
  ])('%j to %i', (text, width, end, start) => {
    expect([padEnd(text, width), padStart(text, width)]).toEqual([end, start]);
  });
});
