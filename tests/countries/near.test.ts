import { describe, expect, it } from 'vitest';
import { nearestCountries, suggestCountries } from '../../src/countries/near.js';

describe('the country that a misspelling means', () => {
  it.each<[string, string[]]>([
    ['albnia', ['ALB']],
    ['elbania', ['ALB']],
    ['albania', ['ALB']],
    // Two edits in a long name, one in a short.
    ['yugosalvai', ['YUG']],
    ['albnai', []],
    ['serbi', ['SRB']],
    ['srb', []],
    ['srbai', []],
    // An English name comes before a native one.
    ['icland', ['ISL']],
    ['nigera', ['NGA', 'NER']],
    // Capitals and everyday words are no misspellings.
    ['sofia', []],
    ['sarajevoo', []],
    ['wakanda', []],
    ['', []],
  ])('%s: %j', (key, codes) => {
    expect(nearestCountries(key).sort()).toEqual([...codes].sort());
  });
});

describe('what a name may have meant', () => {
  it.each<[string, string[]]>([
    ['serbja', ['SRB', 'SYR']],
    ['sofia', ['BGR']],
    ['tokyo', ['JPN']],
    ['herzeg', ['BIH']],
    ['herzegovina', ['BIH']],
    ['zz', []],
    ['al', []],
    ['zzzzzzzzz', []],
  ])('%s: %j', (key, codes) => {
    expect(suggestCountries(key)).toEqual(codes);
  });
});
