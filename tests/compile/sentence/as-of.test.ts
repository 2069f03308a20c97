import { describe, expect, it } from 'vitest';
import { asOfFor } from '../../../src/compile/sentence/as-of.js';
import { sentences } from '../recognise/sentences.js';

/** The time of which the words "an embassy" of a sentence are said. */
function asOfIn(text: string): string | null {
  const [sentence] = sentences(text, ['PER', 'JPN']);
  const start = text.indexOf('an embassy');
  return sentence === undefined ? null : (asOfFor(sentence, { start, end: start + 10 })?.edtf ?? null);
}

describe('the time of which something is said', () => {
  it.each<[text: string, asOf: string | null]>([
    ['As of 2024, Peru has an embassy in Tokyo.', '2024'],
    ['As of May 2024 Peru has an embassy in Tokyo.', '2024-05'],
    ['Peru has an embassy in Tokyo and a consulate in Nagoya (as of 2021).', '2021'],
    ['Peru has an embassy in Tokyo, as of 2021.', '2021'],
    // Of what stands beside it.
    ['As of 2024, 300 Peruvians lived in Japan; Peru has an embassy in Tokyo.', null],
    ['Peru has an embassy in Tokyo; 300 Peruvians lived in Japan as of 2021.', null],
    ['Peru has an embassy in Tokyo, which as of 2021 had a staff of nine.', null],
    ['In 2021 Peru had an embassy in Tokyo.', null],
  ])('%s', (text, asOf) => {
    expect(asOfIn(text)).toBe(asOf);
  });
});
