import { describe, expect, it } from 'vitest';
import { withoutSlips } from '../../../src/compile/sources/slips.js';

describe('slips of running text', () => {
  it.each([
    ['The Greek embassy in Baku. was opened in 1993.', 'The Greek embassy in Baku was opened in 1993.'],
    ['The border (Treaty of Lima) ( was set out in 1992 ).', 'The border (Treaty of Lima) (was set out in 1992).'],
    ["Peru's's embassy", "Peru's embassy"],
    ['Peru’s’s embassy', 'Peru’s embassy'],
    // As it stands where the stop is that of a word cut short, or ends a sentence.
    ['The embassy in Washington, D.C. was opened in 1930.', 'The embassy in Washington, D.C. was opened in 1930.'],
    ['Acme Corp. was founded in Lima.', 'Acme Corp. was founded in Lima.'],
    ['Martin Luther King Jr. was received in Lima.', 'Martin Luther King Jr. was received in Lima.'],
    ['A treaty was signed. Was it kept?', 'A treaty was signed. Was it kept?'],
    ['He came to Lima (in 1990).', 'He came to Lima (in 1990).'],
  ])('%s', (text, mended) => {
    expect(withoutSlips(text)).toBe(mended);
  });
});
