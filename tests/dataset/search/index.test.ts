import { describe, expect, it } from 'vitest';
import { bitCount, isNear, letterSet } from '../../../src/dataset/search/index.js';

describe('the letters of a word', () => {
  it.each([
    ['', 0],
    ['a', 0b10],
    ['aaa', 0b10],
    ['abc', 0b1110],
    ['cab', 0b1110],
    ['z', 1 << 26],
  ])('%j: %i', (word, set) => {
    expect(letterSet(word)).toBe(set);
  });

  it.each([
    [0, 0],
    [1, 1],
    [0b1011, 3],
    [1 << 31, 1],
    [-1, 32],
  ])('%i has %i bits', (bits, count) => {
    expect(bitCount(bits)).toBe(count);
  });

  it.each([
    ['tito', true],
    ['titto', true],
    ['tit', true],
    ['ti', false],
    ['tittoo', true],
    ['tittooo', false],
    // One letter of "tito" may be missing, and not two.
    ['titu', true],
    ['tato', true],
    ['taut', false],
  ])('%s is near to "tito": %s', (word, near) => {
    expect(isNear(word, { least: 3, most: 6, letters: letterSet('tito'), lacking: 1 })).toBe(near);
  });
});
