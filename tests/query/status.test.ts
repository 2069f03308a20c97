import { describe, expect, it } from 'vitest';
import { datasetOf, openDataset } from '../../src/dataset.js';
import type { Relation, StatusKind } from '../../src/model.js';
import { locate } from '../../src/query/locate.js';
import { statusOf } from '../../src/query/status.js';
import { trade } from '../../src/query/trade.js';
import { fixture } from '../cli/fake-io.js';

const dataset = await openDataset(fixture('dataset.json'));
const base = dataset.relation('albania-serbia')!;
const source = { section: '', sentence: 1 };

function withChanges(...changes: [string, StatusKind][]): Relation {
  const statusChanges = changes.map(([edtf, change]) => ({
    date: { edtf, text: edtf, basis: 'stated' as const },
    change,
    by: null,
    source,
  }));
  return { ...base, statusChanges };
}

describe('status', () => {
  it.each<[[string, StatusKind][], [StatusKind | null, string | null, StatusKind | null, boolean]]>([
    [[['1914', 'established']], ['established', '1914', null, false]],
    [
      [
        ['1914', 'established'],
        ['1999', 'severed'],
      ],
      ['severed', '1999', null, true],
    ],
    [
      [
        ['1999', 'severed'],
        ['2001', 'restored'],
      ],
      ['restored', '2001', null, false],
    ],
    [
      [
        ['1914', 'established'],
        ['1921', 'legation'],
        ['1954', 'embassy'],
      ],
      ['established', '1914', 'embassy', false],
    ],
    [[], ['established', '1914', null, false]],
  ])('of %j is %j', (changes, expected) => {
    const { state, date, level, restorationUndated } = statusOf(withChanges(...changes));
    expect([state, date?.edtf ?? null, level, restorationUndated]).toEqual(expected);
  });

  it('is unknown when nothing is known, and no restoration is missed without missions', () => {
    expect(statusOf({ ...withChanges(), established: null }).state).toBeNull();
    expect(statusOf({ ...withChanges(['1999', 'severed']), missions: [] }).restorationUndated).toBe(false);
  });
});

describe('a former state', () => {
  it('that stood for parties in two relations is not guessed at', () => {
    const twin: Relation = {
      ...base,
      id: 'albania-croatia',
      parties: [base.parties[0]!, { code: 'HRV', name: 'Croatia' }],
      predecessors: [{ party: 'HRV', states: ['Yugoslavia'], date: null, source }],
    };
    const both = datasetOf([base, twin]);
    expect(locate(both, ['albania', 'yugoslavia'], { exact: false }).relations).toEqual([]);
    expect(locate(datasetOf([twin]), ['albania', 'yugoslavia'], { exact: false })).toMatchObject({
      relations: [{ id: 'albania-croatia' }],
      notes: [
        'the dataset has no relation of Albania and Yugoslavia; Yugoslavia stood for Croatia in: Albania–Serbia relations',
      ],
    });
  });
});

describe('a balance', () => {
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
