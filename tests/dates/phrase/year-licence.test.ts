import { describe, expect, it } from 'vitest';
import { areShortYears, areYears, isYear } from '../../../src/dates/phrase/year-licence.js';

/** What stands around the number of a sentence, which is the first one in stars. */
function around(sentence: string): { digits: string; before: string; after: string } {
  const [before = '', digits = '', after = ''] = sentence.split('*');
  return { digits, before, after };
}
const context = ({ before, after }: { before: string; after: string }, joint: string | null = null) => ({
  before,
  after,
  joint,
  last: null,
  dated: joint !== null,
  reckoned: false,
});

describe('a number that is a year', () => {
  it.each([
    'Peru opened it in *1990* soldiers or not.',
    'It has been so since *1990*.',
    'since at least *1990*',
    'from *1990* to the present',
    'before *1990* they met',
    'the *1990* treaty',
    'its *1990* visit',
    'c. *1990*',
    'Relations established: *1990*',
    'as early as *1990*',
    'They met (*1990*).',
    'They met (*1990*, in Lima).',
    'They met in Lima (*1990* census).',
    '*1990* saw a war.',
    '*1990*: a war.',
    'the census *2001* says',
    'exports *2001*: many',
    'up 12 percent on *2017*',
    'king from *843* when he died',
    'in *843*, the treaty of Verdun',
  ])('%s', (sentence) => {
    const place = around(sentence);
    expect(isYear(place.digits, context(place))).toBe(true);
  });
});

describe('a number that is no year', () => {
  it.each([
    'Resolution *1244* was passed.',
    'No. *1990* was passed.',
    'It cost $*1990* in all.',
    'from *1990* soldiers',
    'over *2000* Albanians',
    'about *2000* Albanians came',
    'About *1900* came.',
    'a population of *1900*',
    'in *1990* percent',
    'from *2000* of them',
    'the bottler Mattoni *1873*',
    'printed in *2000* copies',
    '*1990* soldiers came',
    'They met (*1990* of them).',
    'to *843* men',
    'with *843* others',
    'exports *2001* in all',
  ])('%s', (sentence) => {
    const place = around(sentence);
    expect(isYear(place.digits, context(place))).toBe(false);
  });
});

describe('a number behind a date', () => {
  it.each([
    [' and ', '.', true],
    [' and ', ' Albanians came', false],
    [', ', ' and 1960', true],
    [', ', ' were killed', false],
    [' or ', '', true],
    [' met ', '', false],
    [', ', '', true],
    [', ', ')', false],
  ])('joined by %j, before %j: %s', (joint, after, year) => {
    expect(isYear('1954', context({ before: `in 1952${joint}`, after }, joint))).toBe(year);
  });
});

describe('two joined numbers', () => {
  it.each([
    ['the war of *1990–2000*.', true],
    ['from *1500–2000* soldiers', false],
    ['555-*1990-2000*', false],
    ['Resolution *1244–1245*', false],
    ['in the crisis of *1998–99* Latvia helped refugees', true],
    ['in *1998–99* refugees came', true],
    ['about *1998–2000* Latvian armed refugees', false],
  ])('of four digits, %s: %s', (sentence, years) => {
    expect(areYears(context(around(sentence)))).toBe(years);
  });

  it.each([
    ['Boris (*852–889*) ruled', true],
    ['Boris, who ruled *852–889*.', true],
    ['in *852–889* he ruled', true],
    ['of *852–889* soldiers', false],
    ['wins by *852–889*.', false],
    ['paid *852–889* for it', false],
  ])('of three digits, %s: %s', (sentence, years) => {
    expect(areShortYears(context(around(sentence)))).toBe(years);
  });
});
