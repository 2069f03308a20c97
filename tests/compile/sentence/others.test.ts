import { describe, expect, it } from 'vitest';
import { isOfOthers } from '../../../src/compile/sentence/others.js';
import { sentences } from '../recognise/sentences.js';

const isOf = (text: string): boolean => {
  return isOfOthers(sentences(text, ['PER', 'JPN'])[0]!);
};

describe('sentences about other states than Peru and Japan', () => {
  it.each([
    ['Chile and Bolivia made peace in 1904.', true],
    ['Chilean troops fought Bolivian troops in 1879.', true],
    // One other state may have dealt with the parties.
    ['Chile made peace in 1904.', false],
    ['Chileans left Chile in 1904.', false],
    ['Chile, Bolivia and Peru made peace.', false],
    ['Tokyo, Chile and Bolivia made peace.', false],
    ['Chile and Bolivia made peace with both countries.', false],
    ['Chile and Bolivia mediated between them.', false],
    ['Yugoslavia and Czechoslovakia made peace.', false],
    ['The weather was fine in 1904.', false],
  ])('%s: %s', (text, expected) => {
    expect(isOf(text)).toBe(expected);
  });
});
