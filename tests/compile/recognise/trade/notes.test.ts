/** What a figure of trade leaves out or takes in, and when an undated one was told. */
import { describe, expect, it } from 'vitest';
import { compileText } from '../../../../src/compile/text.js';

/** "total 2019 9: note": who exports, year, millions, what is said of it; "+" for another figure for the same. */
function read(text: string): string[] {
  const article = `= Chad–France relations =\n\n== Economic relations ==\n${text}\n`;
  const rows = compileText(article, 'article').records[0]?.relation.trade ?? [];
  return rows.map(({ exporter, year, amount, note, account }) => {
    const told = `${exporter ?? 'total'} ${year ?? ''} ${amount / 1e6}${account === true ? '+' : ''}`.replace(
      '  ',
      ' ',
    );
    return note === undefined ? told : `${told}: ${note}`;
  });
}

describe('what a figure leaves out or takes in', () => {
  it.each<[string, ...figures: string[]]>([
    ['The exports of France to Chad, Corsica included, were worth $9 million in 2019.', 'FRA 2019 9: Corsica included'],
    ['In 2019 trade without oil was worth $9 million.', 'total 2019 9: without oil'],
    ['Trade was worth $9 million in 2019, excluding arms.', 'total 2019 9: excluding arms'],
    ['Trade was worth $9 million in 2019, not counting most of the oil.', 'total 2019 9: not counting most of the oil'],
    ['Trade through Cameroon was worth $9 million in 2019.', 'total 2019 9: through Cameroon'],
    [
      'French exports to Chad were worth $9 million in 2019, and imports from Chad, oil not included, $3 million.',
      'FRA 2019 9',
      'TCD 2019 3: oil not included',
    ],
    // Less than all of it.
    [
      'Direct French sales to the south of the island were worth $9 million in 2019.',
      'FRA 2019 9: direct, the south of the island',
    ],
    ['Exports of France to Chad were worth $9 million in 2019, and direct investment rose.', 'FRA 2019 9'],
    // Of the figures before.
    [
      'Trade was $9 million in 2019. It was $8 million in 2020. These figures leave out most of the oil; more came later.',
      'total 2020 8: without most of the oil',
      'total 2019 9: without most of the oil',
    ],
    [
      'Trade was $9 million in 2019. It was $8 million in 2020. This figure does not include arms.',
      'total 2020 8: without arms',
      'total 2019 9',
    ],
    ['Trade was $9 million in 2019. These figures cover only goods by sea.', 'total 2019 9: only goods by sea'],
    // Nothing of the kind.
    ['Without a treaty, trade was worth $9 million in 2019.', 'total 2019 9'],
    ['Trade was worth $9 million in 2019, and talks went on without France.', 'total 2019 9'],
    ['Trade through January 2019 was worth $9 million.', 'total 2019 9'],
    [
      'Trade was $9 million in 2019. These figures include many surprises for Chad.',
      'total 2019 9: including many surprises for Chad',
    ],
    ['Trade, services included, was worth $9 million in 2019.', 'total 2019 9'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a figure without a year', () => {
  it.each<[string, ...figures: string[]]>([
    ['In March 2025 the French government put trade at $9 million.', 'total 9: told in March 2025'],
    ['On 5 March 2025 she spoke of a turnover of $9 million.', 'total 9: told on 5 March 2025'],
    ['According to figures published in 2020 trade was worth $9 million.', 'total 9: published in 2020'],
    ['In March 2025 the French government put the trade of 2024 at $9 million.', 'total 2024 9'],
    ['In 2025 trade was worth $9 million.', 'total 2025 9'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('another figure for the same', () => {
  it.each<[string, ...figures: string[]]>([
    ['On trade in 2021 one source reports $9 million and another some $7 million.', 'total 2021 9', 'total 2021 7+'],
    ['French exports to Chad in 2021 are given both as $9 million and as $7 million.', 'FRA 2021 9', 'FRA 2021 7+'],
    ['French exports to Chad grew by $1 million to $9 million in 2021.', 'FRA 2021 9'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('francs', () => {
  const currencies = (title: string, text: string): string[] =>
    (
      compileText(`= ${title} relations =\n\n== Economic relations ==\n${text}\n`, 'article').records[0]?.relation
        .trade ?? []
    ).map(({ currency }) => currency);

  it.each<[title: string, text: string, ...currencies: string[]]>([
    ['Algeria–France', 'Trade was worth 25 billion francs in 1981.', 'FRF'],
    ['Belgium–Poland', 'Trade was worth 25 billion francs in 1981.', 'BEF'],
    // Of two francs nobody knows which.
    ['Belgium–France', 'Trade was worth 25 billion francs in 1981.'],
    ['France–Senegal', 'Trade was worth 25 billion francs in 1981.'],
    ['India–Peru', 'Trade was worth 25 billion francs in 1981.'],
  ])('%s: %s', (title, text, ...expected) => {
    expect(currencies(title, text)).toEqual(expected);
  });
});
