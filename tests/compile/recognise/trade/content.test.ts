/** What a figure counts, and whose it is. */
import { describe, expect, it } from 'vitest';
import { emptyTradeContext, readTrade } from '../../../../src/compile/recognise/trade/trade.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

const CODES: Codes = ['ISR', 'SGP'];

/** "ISR 5 goods": who exports ("total" for both), millions, what is counted. */
function read(text: string, kind: 'paragraph' | 'bullet' = 'paragraph'): string[] {
  const context = emptyTradeContext();
  return sentences(text, CODES, { heading: 'Economic relations', kind }).flatMap((sentence) =>
    readTrade(sentence, context, CODES).map(({ fact: { exporter, amount, of, accordingTo } }) =>
      [exporter ?? 'total', amount / 1e6, of, accordingTo].filter((part) => part !== undefined).join(' '),
    ),
  );
}

describe('what is counted', () => {
  it.each<[string, ...figures: string[]]>([
    ['Trade in goods was worth $5 million in 2019.', 'total 5 goods'],
    ['Bilateral merchandise trade was worth $5 million in 2019.', 'total 5 goods'],
    ['Two-way goods and services trade was worth $5 million in 2019.', 'total 5 goods and services'],
    ['Trade, including services, was worth $5 million in 2019.', 'total 5 goods and services'],
    ['In 2019 non-oil trade amounted to $5 million.', 'total 5 non-oil trade'],
    ['Israel sold $5 million worth of goods and services to Singapore in 2019.', 'ISR 5 goods and services'],
    ['Israeli exports to Singapore were worth $5 million in 2019.', 'ISR 5'],
    // It is said of the figure, not of all of the sentence.
    [
      'Trade was worth $9 million in 2019: Israel exported goods worth $5 million to Singapore.',
      'total 9',
      'ISR 5 goods',
    ],
    [
      'Israeli exports of goods to Singapore were worth $5 million in 2019, and Israeli imports from Singapore were worth $4 million.',
      'ISR 5 goods',
      'SGP 4',
    ],
    ['Trade in goods was worth $5 million in 2018 and $6 million in 2019.', 'total 5 goods', 'total 6 goods'],
    [
      'Merchandise trade came to $9 million in 2019, with Israeli exports of $5 million and imports of $4 million.',
      'total 9 goods',
      'ISR 5 goods',
      'SGP 4 goods',
    ],
    [
      'Trade in goods came to $9 million in 2019, with Israeli exports of $5 million, and imports of beef reached $4 million.',
      'total 9 goods',
      'ISR 5 goods',
    ],
    // "It" and "the figures" are what was told of.
    ['Trade in goods came to $9 million in 2019. It reached $8 million in 2020.', 'total 9 goods', 'total 8 goods'],
    [
      'Israel exported goods worth $5 million to Singapore in 2019 and bought goods worth $4 million. The figures for 2020 were $6 million and $3 million respectively.',
      'ISR 5 goods',
      'SGP 4 goods',
      'ISR 6 goods',
      'SGP 3 goods',
    ],
    ['Trade in goods came to $9 million in 2019. Trade reached $8 million in 2020.', 'total 9 goods', 'total 8'],
    ['Israeli exports of services to Singapore reached $5 million in 2020.', 'ISR 5 services'],
    ['Israeli exports of financial services to Singapore reached $5 million in 2020.'],
    [
      'Trade in goods and services was worth $9 million in 2019, of which Israeli exports made up $5 million.',
      'total 9 goods and services',
      'ISR 5 goods and services',
    ],
    [
      'Trade in goods was worth $5 million in 2019, or $6 million with services included.',
      'total 5 goods',
      'total 6 goods and services',
    ],
    [
      'In 2019 Israeli exports to Singapore came to $5 million and imports to $4 million, services included.',
      'ISR 5 goods and services',
      'SGP 4 goods and services',
    ],
    [
      'Counting goods and services together, Israeli exports to Singapore were $5 million in 2019, and imports $4 million.',
      'ISR 5 goods and services',
      'SGP 4 goods and services',
    ],
    // Whose figures, and so whose exports.
    ['According to Israeli statistics, trade was worth $5 million in 2019.', 'total 5 Israeli statistics'],
    [
      'In 2019 the Israeli office reported imports of $5 million and exports of $4 million.',
      'SGP 5 Israeli office',
      'ISR 4 Israeli office',
    ],
    // On top of the figure before; an average is of no year.
    ['Israeli exports to Singapore were $5 million in 2019, and services added another $2 million.', 'ISR 5'],
    ['Israeli exports to Singapore averaged $5 million a year between 2010 and 2015.'],
    ['Trade was worth $5 million in the two years to March 2019.'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('years under a line that says what they count', () => {
  const list = (...lines: string[]): string[] => {
    const context = emptyTradeContext();
    return lines
      .flatMap((line) => sentences(line, CODES, { heading: 'Relations', kind: 'bullet' }))
      .flatMap((sentence) => readTrade(sentence, context, CODES))
      .map(({ fact: { exporter, year, amount } }) => `${exporter ?? 'total'} ${year} ${amount / 1e6}`);
  };
  it.each<[string[], string[]]>([
    [
      ['Israeli exports to Singapore', '2018: $5 million', '2019: $6 million'],
      ['ISR 2018 5', 'ISR 2019 6'],
    ],
    [['Imports from Singapore to Israel:', '2018: $5 million'], ['SGP 2018 5']],
    [['Bilateral trade', '2018: $5 million'], ['total 2018 5']],
    // Whose exports is not said.
    [['Exports', '2018: $5 million'], []],
    // Another entry comes between.
    [['Israeli exports to Singapore', 'Fruit and fish', '2018: $5 million'], []],
    [['Israeli exports to Singapore have grown.', '2018: $5 million'], []],
  ])('%j', (lines, figures) => {
    expect(list(...lines)).toEqual(figures);
  });
});
