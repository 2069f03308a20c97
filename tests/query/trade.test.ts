import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/open.js';
import type { Relation } from '../../src/model.js';
import { trade } from '../../src/query/trade.js';
import { fixture } from '../cli/fake-io.js';

const base = (await openDataset(fixture('dataset.json'))).relation('albania-serbia')!;
const source = { section: '', sentence: 1 };

describe('a balance', () => {
  it.each<[one: number, other: number, approximate: boolean]>([
    // "1.5 billion" and "61.6 million": nobody knows the hundred millions to the tenth of one.
    [1_500_000_000, 61_600_000, true],
    [1_500_000_000, 1_040_000_000, false],
    [520_000_000, 61_600_000, true],
    [521_000_000, 61_600_000, false],
    [5, 8, false],
  ])('of %i and %i is approximate: %s', (one, other, approximate) => {
    const rows = trade([{ ...base, trade: [figure('ALB', 'SRB', one), figure('SRB', 'ALB', other)] }]);
    expect(rows.map(({ balanceApproximate }) => balanceApproximate)).toEqual([approximate, approximate]);
  });

  const figure = (
    exporter: string | null,
    importer: string | null,
    amount: number,
    year: number | null = 2020,
    currency = 'USD',
  ) => ({ year, exporter, importer, amount, currency, approximate: false, source }) satisfies Relation['trade'][0];
  it.each<[string, Relation['trade'], (number | null)[]]>([
    ['both directions', [figure('ALB', 'SRB', 5), figure('SRB', 'ALB', 8)], [-3, 3]],
    ['one direction', [figure('ALB', 'SRB', 5), figure(null, null, 13)], [null, null]],
    ['other years', [figure('ALB', 'SRB', 5), figure('SRB', 'ALB', 8, 2019)], [null, null]],
    ['other currencies', [figure('ALB', 'SRB', 5), figure('SRB', 'ALB', 8, 2020, 'EUR')], [null, null]],
    [
      'other months',
      [figure('ALB', 'SRB', 5), { ...figure('SRB', 'ALB', 8), period: '2020-01/2020-06' }],
      [null, null],
    ],
    [
      'the same months',
      [
        { ...figure('ALB', 'SRB', 5), period: '2020-01/2020-06' },
        { ...figure('SRB', 'ALB', 8), period: '2020-01/2020-06' },
      ],
      [-3, 3],
    ],
    [
      'a bound',
      [{ ...figure('ALB', 'SRB', 5), amountMin: 5, bound: 'more than' }, figure('SRB', 'ALB', 8)],
      [null, null],
    ],
    [
      'goods and what may be more, in two sentences',
      [
        { ...figure('ALB', 'SRB', 5), of: 'goods' },
        { ...figure('SRB', 'ALB', 8), source: { section: '', sentence: 2 } },
      ],
      [null, null],
    ],
    ['goods, in one sentence', [{ ...figure('ALB', 'SRB', 5), of: 'goods' }, figure('SRB', 'ALB', 8)], [-3, 3]],
    ['no year', [figure('ALB', 'SRB', 5, null), figure('SRB', 'ALB', 8, null)], [null, null]],
    [
      'two figures for a direction',
      [figure('ALB', 'SRB', 5), figure('ALB', 'SRB', 6), figure('SRB', 'ALB', 8)],
      [null, null, null],
    ],
  ])('of %s', (_, figures, balances) => {
    expect(trade([{ ...base, trade: figures }]).map((row) => row.balance)).toEqual(balances);
  });

  it('comes latest year first, figures without one last', () => {
    const years = [null, 2019, 2023, null, 2021].map((year) => figure('ALB', 'SRB', 1, year));
    expect(trade([{ ...base, trade: years }]).map((row) => row.year)).toEqual([2023, 2021, 2019, null, null]);
  });
});
