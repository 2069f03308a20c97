import { describe, expect, it } from 'vitest';
import { resolveCountry } from '../../src/countries/resolve.js';
import { meaningOfAbbreviation } from '../../src/query/colloquial.js';

describe('what an abbreviation was read as', () => {
  it.each<[string, string | null]>([
    ['fry', 'FR Yugoslavia (Yugoslavia, 1992–2003)'],
    ['F.R.Y.', 'FR Yugoslavia (Yugoslavia, 1992–2003)'],
    ['SFRY', 'SFR Yugoslavia (Yugoslavia, 1945–1992)'],
    ['oau', 'African Union'],
    ['BRD', 'Germany'],
    // Codes of ISO, names, and what running text says too.
    ['yug', null],
    ['DE', null],
    ['NATO', null],
    ['uk', null],
    ['USSR', null],
    ['Serbia', null],
    ['Misr', null],
  ])('%s: %j', (typed, meaning) => {
    const found = resolveCountry(typed, { exact: true });
    expect(found.status).toBe('exact');
    if (found.status === 'exact') expect(meaningOfAbbreviation(typed, found.country)).toBe(meaning);
  });
});
