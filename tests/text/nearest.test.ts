import { describe, expect, it } from 'vitest';
import { insteadOf, nearest } from '../../src/text/nearest.js';

const KINDS = ['visit', 'agreement', 'membership', 'representation', 'recognition', 'restoration', 'Q'];

describe('the word that was meant', () => {
  it.each([
    ['visit', 'visit'],
    ['VISITS', 'visit'],
    ['vsit', 'visit'],
    ['vistis', 'visit'],
    ['agrement', 'agreement'],
    ['menbrship', 'membership'],
    // What is only begun is near to what it begins, where that is one word.
    ['repr', 'representation'],
    ['REST', 'restoration'],
    ['re', null],
    ['v', null],
    ['q', 'Q'],
    ['war', null],
    ['', null],
    ['x'.repeat(1000), null],
  ])('by %.20j: %s', (typed, meant) => {
    expect(nearest(typed, KINDS)).toBe(meant);
  });

  it('is nothing where there are no words', () => {
    expect(nearest('visit', [])).toBeNull();
  });
});

describe('what to say of a word that is none', () => {
  it.each([
    ['visti', 'Did you mean visit? There are visit, war.'],
    ['zzzz', 'There are visit, war.'],
  ])('%s: %s', (typed, said) => {
    expect(insteadOf(typed, ['visit', 'war'], 'There are')).toBe(said);
  });
});
