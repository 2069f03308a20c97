import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { boundsOf } from '../../../src/dates/bounds.js';
import type { Community, TradeFigure } from '../../../src/model.js';
import { rankCommunities, rankTrade } from '../../../src/query/rank/figures.js';
import { relationOf } from '../../relation-of.js';

const source = { section: '', sentence: 1 };
const community = (people: string, known: Partial<Community>): Community => ({
  ...{
    people,
    country: 'SRB',
    population: null,
    populationMin: null,
    populationMax: null,
    sharePercent: null,
    year: null,
  },
  ...{ note: null, source },
  ...known,
});
const figure = (year: number | null, amount: number, known: Partial<TradeFigure> = {}): TradeFigure => ({
  ...{ year, exporter: 'SRB', importer: 'ALB', amount, currency: 'USD', approximate: false, source },
  ...known,
});

describe('communities', () => {
  const dataset = datasetOf([
    relationOf({
      communities: [
        community('Albanians', { population: 900, year: 2011 }),
        community('Albanians', { population: 700, year: 2022 }),
        community('Albanians', { population: 50, year: 2000, group: 'citizens' }),
        community('Albanians', { population: 60, territory: 'Belgrade' }),
        community('Serbs', { country: 'ALB', population: 700, populationMin: 701, bound: 'more than', year: 2000 }),
        community('Serbs', { country: 'ALB', populationMin: 10, populationMax: 90, group: 'descent', year: 2020 }),
        community('Roma', { sharePercent: 2, year: 2020 }),
      ],
    }),
  ]);

  it('are the latest figure of each group and territory, with their bounds', () => {
    const { rows, leftOut } = rankCommunities(dataset);
    expect(
      rows.map(({ rank, people, population, populationMin, bound, year }) => [
        rank,
        people,
        population ?? populationMin,
        bound,
        year,
      ]),
    ).toEqual([
      [1, 'Albanians', 700, null, 2022],
      [1, 'Serbs', 700, 'more than', 2000],
      [3, 'Albanians', 60, null, null],
      [4, 'Albanians', 50, null, 2000],
      [5, 'Serbs', 10, null, 2020],
    ]);
    expect(leftOut).toBe(1);
  });

  it('are those of a time', () => {
    const { rows, leftOut } = rankCommunities(dataset, { range: { first: -Infinity, last: boundsOf('2011')!.last } });
    expect(rows.map(({ people, population }) => [people, population])).toEqual([
      ['Albanians', 900],
      ['Serbs', 700],
      ['Albanians', 50],
    ]);
    expect(leftOut).toBe(2);
  });
});

describe('trade', () => {
  const dataset = datasetOf([
    relationOf({
      trade: [
        figure(2020, 900),
        figure(2023, 300, { of: 'goods' }),
        figure(2023, 400, { of: 'goods and services' }),
        figure(2023, 500, { exporter: 'ALB', importer: 'SRB' }),
        figure(2023, 800, { exporter: null, importer: null }),
        figure(2023, 5000, { currency: 'ALL' }),
        figure(null, 70, { exporter: 'ALB', importer: 'SRB', currency: 'ALL' }),
      ],
    }),
  ]);

  it('is ranked apart by currency and direction, the latest year of each', () => {
    const { rows } = rankTrade(dataset);
    expect(rows.map(({ rank, currency, exporter, amount }) => [rank, currency, exporter, amount])).toEqual([
      [1, 'USD', 'ALB', 500],
      [2, 'USD', 'SRB', 400],
      [3, 'USD', 'SRB', 300],
      [1, 'ALL', 'SRB', 5000],
      [2, 'ALL', 'ALB', 70],
      [1, 'USD', null, 800],
    ]);
  });

  it('is that of a currency and a time', () => {
    const { rows, leftOut } = rankTrade(dataset, { currency: 'ALL', range: boundsOf('2023') });
    expect([rows.map(({ amount }) => amount), leftOut]).toEqual([[5000], 1]);
  });
});
