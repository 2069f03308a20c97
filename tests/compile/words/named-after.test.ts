import { describe, expect, it } from 'vitest';
import { namesAfterCity } from '../../../src/compile/words/named-after.js';

/** The city stands between bars. */
const NAMES = [
  'the OSCE |Minsk| Group',
  'The |Bishkek| Protocol was read',
  'Both signed the |Rome| Statute',
  'the Statute of |Rome|',
  'the |Minsk| agreements',
  'the |Paris| Climate Agreement',
  'the |Brussels| NATO summit',
  'the |Berlin| Process',
  'at the |Bandung| Conference',
  'the Treaty of |London|',
  'known as the Spirit of |Bissau|',
  'the |Minsk| II agreement',
  '|Minsk| II was signed',
];
const CITIES = [
  'the government in |Rome| signed a statute',
  'In |Rome| agreements were signed',
  'talks between |Belgrade| and Zagreb',
  '|Tirana| declared that the summit',
  'the |Rome| Opera',
  'the embassy in |Minsk|',
  'the agreement of |Belgrade| and Zagreb',
  'the agreement that |Berlin| processed',
];

const isName = (text: string): boolean => {
  const [before = '', , after = ''] = text.split('|');
  return namesAfterCity(before, after);
};

describe('a city in a name', () => {
  it.each(NAMES)('%s', (text) => {
    expect(isName(text)).toBe(true);
  });
});

describe('a city that is one', () => {
  it.each(CITIES)('%s', (text) => {
    expect(isName(text)).toBe(false);
  });
});
