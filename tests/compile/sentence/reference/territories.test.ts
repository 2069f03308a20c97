import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

describe('two lands that were taken', () => {
  it.each([
    [
      'Peru came out of the fighting in possession of the North Coast and Arica. Both were lost in the war of 1967.',
      'The North Coast and Arica were lost in the war of 1967.',
    ],
    // What is done to states, and two that the sentence before does not end with.
    [
      'Peru fought for the North Coast and Arica. Both made peace with Japan in 1967.',
      'Both made peace with Japan in 1967.',
    ],
    ['Peru held the coast. Both were lost in the war of 1967.', 'Both were lost in the war of 1967.'],
  ])('%s', (text, last) => {
    expect(eventsOf(text).at(-1)?.[2]).toBe(last);
  });
});
