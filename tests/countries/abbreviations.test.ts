import { describe, expect, it } from 'vitest';
import { begunName, spellingsOf, wholeName } from '../../src/countries/abbreviations.js';

describe('short words in a name', () => {
  it.each<[string, (string | null)[]]>([
    ['Czech Rep.', ['czech republic']],
    ['Czech Rep', ['czech republic']],
    ['Albania', ['albania']],
    ['N. Korea', ['north korea', 'northern korea', 'new korea']],
    ['St. Lucia', ['saint lucia']],
    ['Bosnia and Herz.', [null]],
    ['U.S. Virgin Is.', ['us virgin islands', 'us virgin island']],
    ['', ['']],
    // So many readings are none.
    ['is is is is is', []],
  ])('%j: %j', (typed, names) => {
    expect(spellingsOf(typed).map(wholeName)).toEqual(names);
  });

  it.each<[string, string, boolean]>([
    ['Bosnia and Herz.', 'bosnia herzegovina', true],
    ['Bosnia and Herz.', 'bosnia', false],
    ['Bosnia and Herz.', 'bosnia hercegovina', false],
    ['Fr. Polynesia', 'france polynesia', false],
  ])('%s begins %s: %s', (typed, name, begins) => {
    const [test] = spellingsOf(typed).map(begunName);
    expect(test?.(name)).toBe(begins);
  });

  it('that are all begun tell no name', () => {
    expect(spellingsOf('Bos. Herz.').map(begunName)).toEqual([null]);
  });
});
