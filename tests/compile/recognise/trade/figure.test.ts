/** How exactly a figure of trade is told: bounds, ranges, the months that it counts. */
import { describe, expect, it } from 'vitest';
import { emptyTradeContext, readTrade } from '../../../../src/compile/recognise/trade/trade.js';
import { sentences } from '../sentences.js';

/** "2010 2..2 more than ~": year, the least and the most in billions, the bound, and whether it is approximate; then the months. */
function told(text: string): string[] {
  const context = emptyTradeContext();
  const codes = ['IRN', 'IRQ'] as const;
  return sentences(text, codes, { heading: 'Trade' }).flatMap((sentence) =>
    readTrade(sentence, context, codes).map(({ fact }) => {
      const { year, amount, amountMin, amountMax, bound, approximate, period } = fact;
      const ends =
        amountMin === undefined && amountMax === undefined
          ? []
          : [`${inBillions(amountMin)}..${inBillions(amountMax)}`];
      return [year, inBillions(amount), ...ends, bound, approximate ? '~' : undefined, period]
        .filter((part) => part !== undefined)
        .join(' ');
    }),
  );
}

const inBillions = (amount: number | undefined): string => (amount === undefined ? '' : String(amount / 1e9));

describe('a bound', () => {
  it.each<[string, ...figures: string[]]>([
    ['Trade exceeded $2 billion in 2010.', '2010 2 2.. more than ~'],
    ['Trade was worth more than $2 billion in 2010.', '2010 2 2.. more than ~'],
    ['Trade was worth over $2 billion in 2010.', '2010 2 2.. more than ~'],
    ['Trade was worth just over $2 billion in 2010.', '2010 2 2.. more than ~'],
    ['Trade passed 2 billion dollars in 2010.', '2010 2 2.. more than ~'],
    ['Trade passed the mark of 2 billion dollars in 2010.', '2010 2 2.. more than ~'],
    ['Trade was well in excess of $2 billion in 2010.', '2010 2 2.. more than ~'],
    ['Trade was $2 billion+ in 2010.', '2010 2 2.. more than ~'],
    ['Trade was at least $2 billion in 2010.', '2010 2 2.. at least ~'],
    ['Trade was no less than $2 billion in 2010.', '2010 2 2.. at least ~'],
    ['Trade was $2 billion or more in 2010.', '2010 2 2.. at least ~'],
    ['Trade was up to $2 billion in 2010.', '2010 2 ..2 up to ~'],
    ['Trade was no more than $2 billion in 2010.', '2010 2 ..2 up to ~'],
    ['In 2010 trade did not exceed $2 billion.', '2010 2 ..2 up to ~'],
    ['Trade was less than $2 billion in 2010.', '2010 2 ..2 less than ~'],
    ['Trade stayed below $2 billion in 2010.', '2010 2 ..2 less than ~'],
    ['Trade was nearly $2 billion in 2010.', '2010 2 ..2 nearly ~'],
    ['Trade was almost $2 billion in 2010.', '2010 2 ..2 nearly ~'],
    ['Trade was just under $2 billion in 2010.', '2010 2 ..2 nearly ~'],
    ['Trade approached $2 billion in 2010.', '2010 2 ..2 nearly ~'],
    // One of two figures.
    ['Trade rose from $2 billion in 2010 to over $5 billion in 2015.', '2010 2', '2015 5 5.. more than ~'],
    ['Trade was $5 billion in 2015, up from just under $2 billion in 2010.', '2015 5', '2010 2 ..2 nearly ~'],
    // No bound.
    ['Trade was worth $2 billion in 2010.', '2010 2'],
    ['Trade was worth about $2 billion in 2010.', '2010 2 ~'],
    ['Trade was worth some $2 billion in 2010.', '2010 2 ~'],
    ['Trade was only $2 billion in 2010.', '2010 2'],
    ['Trade rose above all in 2010, to $2 billion.', '2010 2'],
    ['Trade more than doubled to $2 billion in 2010.', '2010 2'],
    ['Over the years trade grew and was $2 billion in 2010.', '2010 2'],
  ])('%s', (text, ...figures) => {
    expect(told(text)).toEqual(figures);
  });
});

describe('a range', () => {
  it.each<[string, ...figures: string[]]>([
    ['In 2010 trade was between $4 and 5 billion.', '2010 4 4..5 ~'],
    ['In 2010 trade was worth $4–5 billion.', '2010 4 4..5 ~'],
    ['In 2010 trade was worth 4 to 5 billion dollars.', '2010 4 4..5 ~'],
    ['Estimates of the trade in 2010 ranged from 10 to 12 billion dollars.', '2010 10 10..12 ~'],
    // A change has two figures.
    ['Trade rose from 4 billion dollars in 2010 to 5 billion dollars in 2011.', '2010 4', '2011 5'],
    ['Between 2010 and 2020 trade grew from $4 billion to $5 billion.', '2010 4', '2020 5'],
  ])('%s', (text, ...figures) => {
    expect(told(text)).toEqual(figures);
  });
});

describe('the months of a figure', () => {
  it.each<[string, ...figures: string[]]>([
    ['In the first quarter of 2023 trade was $4 billion.', '2023 4 2023-01/2023-03'],
    ['In the fourth quarter of 2022 trade was $4 billion.', '2022 4 2022-10/2022-12'],
    ['In the last quarter of 2022 trade was $4 billion.', '2022 4 2022-10/2022-12'],
    ['In the second half of 2022 trade was $4 billion.', '2022 4 2022-07/2022-12'],
    ['In Q3 2022 trade was $4 billion.', '2022 4 2022-07/2022-09'],
    ['In Q1–Q3 2022 trade was $4 billion.', '2022 4 2022-01/2022-09'],
    ['In H1 2022 trade was $4 billion.', '2022 4 2022-01/2022-06'],
    ['In the first ten months of 2021 trade was $4 billion.', '2021 4 2021-01/2021-10'],
    ['In the first 10 months of the year 2021 trade was $4 billion.', '2021 4 2021-01/2021-10'],
    ['In the last three months of 2021 trade was $4 billion.', '2021 4 2021-10/2021-12'],
    ['From January to October 2021 trade was $4 billion.', '2021 4 2021-01/2021-10'],
    ['In January and February 2021 trade was $4 billion.', '2021 4 2021-01/2021-02'],
    ['In the month of March 2021 trade was $4 billion.', '2021 4 2021-03'],
    ['In the five months to August 2024 trade was about $4 billion.', '2024 4 ~ 2024-04/2024-08'],
    ['In the five months to March 2024 trade was $4 billion.', '2024 4 2023-11/2024-03'],
    [
      'In the first half of 2023 trade was $4 billion, against $3 billion in the same months of 2022.',
      '2023 4 2023-01/2023-06',
      '2022 3 2022-01/2022-06',
    ],
    [
      'In the first half of 2023 trade was $4 billion, against $3 billion in the same period of the previous year.',
      '2023 4 2023-01/2023-06',
      '2022 3 2022-01/2022-06',
    ],
    [
      'In the first half of 2023 trade was $4 billion. Imports from Iraq were $2 billion.',
      '2023 4 2023-01/2023-06',
      '2023 2 2023-01/2023-06',
    ],
    ['Trade was $4 billion in 2022 and $3 billion in the first half of 2023.', '2022 4', '2023 3 2023-01/2023-06'],
    [
      'From January to October 2021 trade was $4 billion; in the whole of 2020 it had been $5 billion.',
      '2021 4 2021-01/2021-10',
      '2020 5',
    ],
    // Part of a year that names no months.
    ['In the first weeks of 2020 trade was $4 billion.', '2020 4 ~'],
    // Whole years.
    ['In 2021 trade was $4 billion.', '2021 4'],
    ['From January to December 2021 trade was $4 billion.', '2021 4'],
    ['In the twelve months to June 2020 trade was $4 billion.', '2020 4 2019-07/2020-06'],
    ['In the year to March 2017 trade was $4 billion.', '2017 4 2016-04/2017-03'],
    ['In the year to December 2017 trade was $4 billion.', '2017 4'],
    ['In the four quarters to the end of Q3 2022 trade was $4 billion.', '2022 4 2021-10/2022-09'],
    ['In the Iranian year that ended on 20 March 2013, trade was $4 billion.', '2013 4 2012-03/2013-03-20'],
    ['In the year that ended on 30 June 2013, trade was $4 billion.', '2013 4 2012-07-01/2013-06-30'],
    ['In the financial year 2018–19 trade was $4 billion.', '2019 4 2018/2019'],
    ['In November 2015 alone trade was $4 billion.', '2015 4 2015-11'],
    ['By the end of 2021 trade had reached $4 billion.', '2021 4'],
    // Of no year that is named.
    ['In the first half of this year trade was $4 billion.'],
    ['In the first eleven months of the Iranian year trade was $4 billion.'],
  ])('%s', (text, ...figures) => {
    expect(told(text)).toEqual(figures);
  });
});
