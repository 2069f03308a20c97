import { describe, expect, it } from 'vitest';
import { kindOfHead, kindOfNoun } from '../../../../src/compile/recognise/events/nouns.js';

describe('the kind of a noun phrase', () => {
  it.each([
    ['A free trade agreement', 'agreement'],
    ['A visit to the embassy', 'visit'],
    ['the Friendship Hospital in Lima', 'cooperation'],
    ['In May 1990, a second treaty', 'agreement'],
    ['the work of the embassies', 'representation'],
    ['a trade fair', 'trade'],
    ['the sky', null],
    ['a conflict of interest', null],
    ['a heart attack', null],
  ])('%s is %s', (phrase, kind) => {
    expect(kindOfNoun(phrase)).toBe(kind);
  });

  it.each([
    ['The war of 1990', 'conflict'],
    ['The work of the embassy', null],
  ])('the head of %s is %s', (clause, kind) => {
    expect(kindOfHead(clause)).toBe(kind);
  });
});
