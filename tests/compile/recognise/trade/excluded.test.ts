/** Whose figure it is, and of what time: balances, speeches, averages, conversions, exports beside imports. */
import { describe, expect, it } from 'vitest';
import { tradeOf } from './trade-of.js';

type Row = readonly [text: string, ...figures: string[]];

const read =
  (parties: string) =>
  (text: string, ...figures: string[]) => {
    expect(tradeOf(text, parties)).toEqual(figures);
  };

describe('a balance is no trade', () => {
  it.each<Row>([
    [
      'The French trade deficit with China rose from 15.1 billion euros in 2005 to 53.6 billion euros in 2022, and it fell to 46.3 billion euros in 2023.',
    ],
    ['The French deficit in trade with China rose from $15.1 billion in 2005 to $53.6 billion in 2022.'],
    ['France had a trade deficit of 3 billion euros in 2010, and it grew to 5 billion in 2011.'],
    ['France had a trade deficit of 3 billion euros in 2010. It grew to 5 billion euros in 2011.'],
    ['The surplus of China in trade in goods grew from 125.9 billion euros in 2019 to 155 billion euros in 2023.'],
    ['The imbalance in trade reached 20 billion euros in 2010, and in 2012 26 billion euros.'],
    ['French investment in China was large. It amounted to 3 billion euros in 2022.'],
    // Trade beside one.
    ['The trade deficit widened as imports from China rose to $5 billion in 2010.', 'CHN>FRA 2010 5000000000 USD'],
    [
      'In 2013 the French deficit reached 26 billion euros, while trade amounted to 40 billion euros.',
      'total 2013 40000000000 EUR',
    ],
    [
      'Trade was worth $5 billion in 2010, with a surplus of $1 billion for China; it grew to $6 billion in 2011.',
      'total 2010 5000000000 USD',
      'total 2011 6000000000 USD',
    ],
    [
      'In 2010 exports to China were $5 billion, a deficit of $3 billion, and they grew to $6 billion in 2011.',
      'FRA>CHN 2010 5000000000 USD',
      'FRA>CHN 2011 6000000000 USD',
    ],
    ['Trade grew quickly. It amounted to 11.2 billion euros in 2022.', 'total 2022 11200000000 EUR'],
  ])('%s', read('CHN FRA'));
});

describe('the year of a speech is not that of the trade', () => {
  it.each<Row>([
    ['In April 2021 Zelensky spoke of a turnover of 5.5 billion dollars.', 'total null 5500000000 USD'],
    ['Speaking in Kyiv in March 2012, the minister put the trade at $5 billion.', 'total null 5000000000 USD'],
    ['In May 2010 the minister said that trade had reached $5 billion in 2009.', 'total 2009 5000000000 USD'],
    ['In December 2018 the ambassador said that trade was worth $2 billion that year.', 'total 2018 2000000000 USD'],
    ['In May 2010 trade reached $5 billion.', 'total 2010 5000000000 USD'],
    ['In 2010 the minister said that trade was worth $5 billion.', 'total 2010 5000000000 USD'],
    ['Trade was estimated at $5 billion in May 2010.', 'total 2010 5000000000 USD ~'],
  ])('%s', read('TUR UKR'));
});

describe('the years of two figures', () => {
  it.each<Row>([
    [
      'Turkish exports to Ukraine fell to 1.7 billion dollars in 2022 and to 599.6 million dollars in 2023 because of sanctions.',
      'TUR>UKR 2022 1700000000 USD',
      'TUR>UKR 2023 599600000 USD',
    ],
    [
      'Trade was $5 million in 2010 and $6 million in 2011 after the embargo.',
      'total 2010 5000000 USD',
      'total 2011 6000000 USD',
    ],
    // A thing of that year.
    ['Trade fell after the 2014 sanctions, to $5 million.'],
  ])('%s', read('TUR UKR'));
});

describe('an average of years that are not named is no figure', () => {
  it.each<Row>([
    ['Trade averaged $5 billion a year over the decade.'],
    ['Over the decade trade averaged $5 billion.'],
    ['Trade was worth $5 billion a year during the war.'],
    ['Trade is worth $5 billion a year.', 'total null 5000000000 USD'],
    ['Trade averages $5 billion.', 'total null 5000000000 USD'],
  ])('%s', read('TUR UKR'));
});

describe('of an amount in two currencies the first counts', () => {
  it.each<Row>([
    ['In 2012 trade was 50 bn hryvnias ($7 bn).', 'total 2012 50000000000 UAH'],
    ['In 2012 trade was $7 bn (50 bn hryvnias).', 'total 2012 7000000000 USD'],
    [
      'In 2012 exports to Ukraine were 3 billion lira (about 1 billion euros) and imports 2 billion lira (700 million euros).',
      'TUR>UKR 2012 3000000000 TRY',
      'UKR>TUR 2012 2000000000 TRY',
    ],
    ['In 2012 exports to Ukraine were 3 billion lira, or 1 billion euros.', 'TUR>UKR 2012 3000000000 TRY'],
    [
      'In 2012 trade was worth 3 billion lira and in 2013 1 billion euros.',
      'total 2012 3000000000 TRY',
      'total 2013 1000000000 EUR',
    ],
  ])('%s', read('TUR UKR'));
});

describe('whose exports and imports they are', () => {
  const BOTH = ['TUR>UKR 2012 300000000 USD', 'UKR>TUR 2012 100000000 USD'];
  it.each<Row>([
    ['In 2012 there were $300 m exports and $100 m imports for Turkey.', ...BOTH],
    ['In 2012 there were exports of $300 m and imports of $100 m for Turkey.', ...BOTH],
    ['In 2012 Turkey had $300 m of exports and $100 m of imports.', ...BOTH],
    ["From Turkey's point of view, exports were $300 million and imports $100 million in 2012.", ...BOTH],
    ['Exports and imports of Turkey to and from Ukraine were $300 million and $100 million in 2012.', ...BOTH],
    ['Exports to and imports from Ukraine were $300 million and $100 million in 2012.', ...BOTH],
    [
      'The Turkish figures for 2012 were $300 million of exports to Ukraine and $100 million of imports from Ukraine.',
      ...BOTH,
    ],
    // Whose statistics they are says nothing of a direction.
    ['Trade was worth $300 million in 2012 according to the Turkish ministry.', 'total 2012 300000000 USD'],
    ['According to Turkish figures, trade was worth $300 million in 2012.', 'total 2012 300000000 USD'],
    // Nothing says whose.
    ['In 2012 there were $300 m exports and $100 m imports.'],
    // One kind of goods.
    ['Turkish steel worth $160 million went to Ukraine in 2022, and the figure for 2023 was $168 million.'],
    ['Trade in cars reached $160 million in 2022. It reached $168 million in 2023.'],
  ])('%s', read('TUR UKR'));
});

describe('trade between the Koreas', () => {
  const TEXT = 'Inter-Korean trade fell from US$2.7 billion in 2015 to US$330 million in 2016.';
  it('is read in their own article alone', () => {
    expect(tradeOf(TEXT, 'PRK KOR')).toEqual(['total 2015 2700000000 USD', 'total 2016 330000000 USD']);
    expect(tradeOf(TEXT, 'CHN KOR')).toEqual([]);
    expect(tradeOf('Intra-African trade was worth $2 billion in 2010.', 'KEN TZA')).toEqual([]);
  });
});
