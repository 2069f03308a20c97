import { describe, expect, it } from 'vitest';
import { indexOfWords } from '../../../src/compile/sentence/whole-words.js';

describe('where words stand in a text', () => {
  it.each<[string, string, number]>([
    ['With consent it opened an office.', 'it', 13],
    ['With consent.', 'it', -1],
    ['It opened.', 'it', 0],
    ['On 15 May 1990 and 5 May 1990', '5 May 1990', 19],
    ['12015 and 2015', '2015', 10],
    ["Peru's embassy", 'Peru', 0],
    ['İstanbul and Lima', 'Lima', 13],
    ['Lima', '', 0],
  ])('%s: %s', (text, words, at) => {
    expect(indexOfWords(text, words)).toBe(at);
  });
});
