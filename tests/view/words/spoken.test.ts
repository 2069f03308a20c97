import { describe, expect, it } from 'vitest';
import { sentence, spoken, spokenAmount, spokenDate } from '../../../src/view/words/spoken.js';

describe('what is read aloud', () => {
  it.each([
    ['1922-10-10', '10 October 1922'],
    ['1914/1918', '1914 to 1918'],
    ['1990-05-30/1990-06-02', '30 May to 2 June 1990'],
    ['14XX/16XX', '15th to 17th century'],
    ['1830~', 'about 1830'],
    ['1954/..', 'since 1954'],
    ['soon', 'soon'],
  ])('a date: %s', (edtf, said) => {
    expect(spokenDate(edtf)).toBe(said);
  });

  it.each([
    ['after 1998–1999', 'after 1998 to 1999'],
    ['the 15th–17th century', 'the 15th to 17th century'],
    ['c. 1839 – 1922', 'c. 1839 to 1922'],
    ['Albania–Serbia relations', 'Albania–Serbia relations'],
    ['2nd in its exports (4%)', '2nd in its exports (4 percent)'],
    ['History > Wars · Peace', 'History, Wars, Peace'],
    ['\u001b[31mred', 'red'],
  ])('a text: %j', (text, said) => {
    expect(spoken(text)).toBe(said);
  });

  it.each<[number, string, string]>([
    [260e6, 'USD', '260 million US dollars'],
    [1.25e9, 'EUR', '1.25 billion euros'],
    [-5000, 'GBP', 'minus 5,000 British pounds'],
    [7, 'XQX', '7 XQX'],
  ])('an amount: %d %s', (amount, currency, said) => {
    expect(spokenAmount(amount, currency)).toBe(said);
  });

  it('sentences end once', () => {
    expect(['an envoy came', 'He left.', '“Yes.”', 'Why?', ''].map(sentence)).toEqual([
      'An envoy came.',
      'He left.',
      '“Yes.”',
      'Why?',
      '.',
    ]);
  });
});
