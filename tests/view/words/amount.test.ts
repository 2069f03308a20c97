import { describe, expect, it } from 'vitest';
import { formatAmount, shortAmount, formatCount, unitFor } from '../../../src/view/words/amount.js';

describe('amounts', () => {
  it.each<[number, string, string]>([
    [338_000_000, 'USD', '$338 million'],
    [1_250_000_000, 'EUR', '€1.25 billion'],
    [48_400_000, 'GBP', '£48.4 million'],
    [2e12, 'JPY', '¥2 trillion'],
    [1_234_567, 'EUR', '€1,234,567'],
    [1_234_000, 'EUR', '€1.234 million'],
    [4500, 'RSD', 'RSD 4,500'],
    [-182_000_000, 'USD', '−$182 million'],
    [0, 'USD', '$0'],
    [0.5, 'USD', '$0.5'],
  ])('%d %s is %s', (amount, currency, text) => {
    expect(formatAmount(amount, currency)).toBe(text);
  });

  it.each<[number, string, string]>([
    [338_000_000, 'USD', '$338M'],
    [1_904_000_000, 'EUR', '€1.904B'],
    [2e12, 'JPY', '¥2T'],
    [1_234_567, 'EUR', '€1,234,567'],
    [4500, 'RSD', 'RSD 4,500'],
    [-182_000_000, 'USD', '−$182M'],
  ])('%d %s in short is %s', (amount, currency, text) => {
    expect(shortAmount(amount, currency)).toBe(text);
  });
});

describe('one unit for amounts beside each other', () => {
  it.each<[number[], string]>([
    [[1_464_170_000, 1_808_000_000], '€1,464.17M €1,808M'],
    [[5_000_000_000, 500_000_000], '€5B €0.5B'],
    [[400_000_000, 500_000_000], '€400M €500M'],
    // So small that it would be nothing, or not exact: each has its own.
    [[281_000_000_000, 6_000_000], '€281,000M €6M'],
    [[1_234_567, 2_000_000_000], '€1,234,567 €2B'],
    [[4500, 2_000_000_000], '€4,500 €2B'],
  ])('%j', (amounts, text) => {
    const unit = unitFor(amounts);
    expect(amounts.map((amount) => shortAmount(amount, 'EUR', unit)).join(' ')).toBe(text);
  });
});

describe('a number with commas', () => {
  it.each([0, 5, 999, 1000, -1000, 61687, 1234567, 1.5, -1234.25, 0.001, 1234.0005, 1e21, 1.7e-7, NaN, Infinity])(
    '%d is as the locale has it',
    (count) => {
      expect(formatCount(count)).toBe(count.toLocaleString('en-US', { maximumFractionDigits: 3 }));
    },
  );
});
