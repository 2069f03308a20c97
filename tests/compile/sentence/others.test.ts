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
    // One party as the guest of a third state.
    [
      'A delegation of the Peruvian foreign ministry visited Dushanbe and met the foreign minister of Tajikistan in 2008.',
      true,
    ],
    ['The Japanese premier travelled to Chile in 1990.', true],
    ['The Japanese premier had talks with the president of Chile in 1990.', true],
    ['The Japanese premier visited Chile and Lima in 1990.', false],
    ['The Chilean president visited Tokyo in 1990.', false],
    ['The Japanese premier visited Chile on a tour of the region.', false],
    ['The Japanese premier, who had visited Chile, died in 1990.', false],
    ['The Japanese premier visited Callao in 1990.', false],
    ['The Japanese premier met the pope in Santiago in 1990.', false],
    ['Japan sold ships to Chile in 1990.', false],
  ])('%s: %s', (text, expected) => {
    expect(isOf(text)).toBe(expected);
  });
});
