import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/text/sieve.js';

const OPENED = /(?:embassy|legation)\swas\sopened/g;

describe('where in a text a pattern may begin', () => {
  it.each<[RegExp, string, number[] | null]>([
    [OPENED, 'An embassy was opened.', [3]],
    [OPENED, 'AN EMBASSY WAS OPENED', [3]],
    [OPENED, 'The embassy was opened beside the legation.', [4, 34]],
    [OPENED, 'The embassy was closed.', [4]],
    [OPENED, 'A consulate was closed.', []],
    [OPENED, '', []],
    [/\b(?:opened|closed)\sagain\b/g, 'reopened, opened again, closed', [10, 24]],
    [/(?:opened|closed)\sagain\b/g, 'reopened, opened again', [2, 10]],
    // Anywhere: too short for a walk, nothing known of how it begins, or a text whose small letters are others.
    [/short/g, 'nothing', null],
    [/[\p{L}-]+\s(?:embassy|legation)/gu, 'the embassy', null],
    [/(?:embassy|legation)\swas\sopened/gi, 'İstanbul, LEGATION WAS OPENED', null],
    [/(?:embassy|legation)\swas\sopened/giu, 'the embaſſy was opened', null],
  ])('%s in %j: %j', (pattern, text, places) => {
    expect(placesOf(text, pattern)?.places ?? null).toEqual(places);
  });
});
