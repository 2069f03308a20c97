import { describe, expect, it } from 'vitest';
import { apartFrom } from '../../../../src/compile/recognise/events/apart.js';

describe('what stands in another clause than the date', () => {
  it.each<[string, string, string | null]>([
    ['Peru opened an embassy in Tokyo in 1990.', 'Tokyo', null],
    ['In 1990 Peru, Chile and Japan signed a pact.', 'Chile', null],
    ['Ana Roa, who lived in Cairo, came to Lima in 1990.', 'Cairo', 'relative who'],
    ['Ana Roa, who came to Lima in 1990, was recalled.', 'Lima', null],
    ['Relations were restored in 1990, when Peru opened a mission.', 'Peru', 'sub when'],
    ['Relations were restored in 1990, but the war in Gaza led to a quarrel.', 'Gaza', 'clause but'],
    ['Relations were restored in 1990, and Chile sent an envoy.', 'Chile', 'clause and'],
  ])('%s (%s)', (text, word, expected) => {
    const apart = apartFrom(text, text.indexOf('1990'), text.indexOf(word));
    expect(apart && `${apart.kind} ${apart.word}`).toBe(expected);
  });
});
