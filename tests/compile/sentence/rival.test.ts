import { describe, expect, it } from 'vitest';
import { isRival } from '../../../src/compile/sentence/rival.js';

describe('a figure for what another one counts', () => {
  it.each<[text: string, rival: boolean]>([
    ['The embassy counts 400; an earlier version of its page spoke of about 777.', true],
    ['An older edition of the handbook gave 777.', true],
    ['The bank reported 400, and its previous report put them at 777.', true],
    ['The total was later given as 777.', true],
    // Another thing, or another time.
    ['An earlier wave of settlers had 777 people.', false],
    ['An earlier census counted 777.', false],
    ['The embassy speaks of 777.', false],
  ])('%s', (text, rival) => {
    const start = text.indexOf('777');
    expect(isRival(text, { start, end: start + 3 })).toBe(rival);
  });
});
