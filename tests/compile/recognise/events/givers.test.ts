import { describe, expect, it } from 'vitest';
import { compileText } from '../../../../src/compile/text.js';

/** Who did what the only event of a sentence on trade tells, and who took part. */
function doers(sentence: string): string {
  const article = `= Peru–Japan relations =\n\n== Economic relations ==\n\n${sentence}\n`;
  const [record] = compileText(article, 'test').records;
  const [event] = record?.relation.events ?? [];
  return [event?.date.edtf, event?.by ?? 'nobody', ...(event?.people ?? []).map(({ name }) => name)].join(' ');
}

describe('who gives a figure', () => {
  it.each<[sentence: string, told: string]>([
    ["Peru's trade minister, Ana Roa, gave the value of trade as $3 billion in 2019.", '2019 nobody'],
    ['Japanese customs put trade with Peru at $3 billion in 2019.', '2019 nobody'],
    ['According to President Ana Roa, total trade amounted to $3 billion in 2019.', '2019 nobody'],
    // Whose exports they are is another matter.
    ['According to President Ana Roa, Japan exported goods worth $3 billion to Peru in 2019.', '2019 JPN'],
    // The day on which they spoke.
    ['In March 2019 the Peruvian government put trade with Japan at $3 billion.', '2019-03 PER'],
    ['The Peruvian minister Ana Roa said in March 2019 that trade had reached $3 billion.', '2019-03 PER Ana Roa'],
    ['The Peruvian minister Ana Roa opened a trade fair in Tokyo in 2019.', '2019 PER Ana Roa'],
  ])('%s', (sentence, told) => {
    expect(doers(sentence)).toBe(told);
  });
});
