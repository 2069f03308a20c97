import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/dataset/dataset.js';
import type { Mission, Relation, TradeFigure } from '../../src/model.js';
import { graph, type GraphQuestion } from '../../src/query/graph.js';
import { relationOf } from '../relation-of.js';

const source = { section: 'Missions', sentence: 3 };
const mission = (sending: string, receiving: string, more: Partial<Mission> = {}): Mission => ({
  ...{ sending, receiving, city: 'X', kind: 'embassy', resident: true, accreditedFrom: null, since: null, until: null },
  source,
  ...more,
});
const figure = (exporter: string | null, importer: string | null, more: Partial<TradeFigure> = {}): TradeFigure => ({
  ...{ year: 2020, exporter, importer, amount: 5e6, currency: 'USD', approximate: false, source },
  ...more,
});
const between = (a: string, b: string, known: Partial<Relation>): Relation =>
  relationOf({
    id: `${a}-${b}`.toLowerCase(),
    parties: [a, b].map((code) => ({ code, name: code })),
    ...known,
  });

const DATASET = datasetOf([
  between('SRB', 'YUG', { trade: [figure('SRB', 'YUG')] }),
  between('ALB', 'SRB', {
    established: { date: { edtf: '1914', text: '1914', basis: 'stated' }, source: { section: '', sentence: 1 } },
    missions: [mission('SRB', 'ALB'), mission('ALB', 'SRB', { kind: 'consulate', count: 3, countBound: 'at least' })],
    trade: [
      figure(null, null),
      figure('SRB', 'ALB', { amountMin: 5e6, bound: 'more than', approximate: true, of: 'goods' }),
    ],
  }),
  between('ALB', 'GRC', { missions: [mission('ALB', 'GRC', { resident: false, accreditedFrom: 'ITA' })] }),
]);

const ends = (question: GraphQuestion): string[] =>
  graph(DATASET, question).edges.map(({ source: from, target, key }) => `${from} ${target} ${key}`);

describe('a network', () => {
  it.each<[string, GraphQuestion, string[]]>([
    ['relations', { kind: 'relations' }, ['ALB GRC alb-grc', 'ALB SRB alb-srb', 'SRB YUG srb-yug']],
    ['missions', { kind: 'missions' }, ['ALB GRC alb-grc/1', 'SRB ALB alb-srb/1', 'ALB SRB alb-srb/2']],
    ['trade without totals', { kind: 'trade' }, ['SRB ALB alb-srb/2', 'SRB YUG srb-yug/1']],
    ['those of a country', { kind: 'missions', countries: ['GRC'] }, ['ALB GRC alb-grc/1']],
    [
      'those of any of several, each once',
      { kind: 'relations', countries: ['GRC', 'ALB'] },
      ['ALB GRC alb-grc', 'ALB SRB alb-srb'],
    ],
    ['those between several', { kind: 'relations', countries: ['GRC', 'ALB'], among: true }, ['ALB GRC alb-grc']],
    ['among none: all', { kind: 'trade', among: true }, ['SRB ALB alb-srb/2', 'SRB YUG srb-yug/1']],
    ['of a country that has none', { kind: 'trade', countries: ['FRA'] }, []],
  ])('%s', (_name, question, expected) => {
    expect(ends(question)).toEqual(expected);
  });

  it('has the countries at its edges, with codes and continents', () => {
    expect(graph(DATASET, { kind: 'trade' }).nodes).toEqual([
      { id: 'ALB', label: 'Albania', alpha2: 'AL', numeric: '008', kind: 'country', region: 'Europe' },
      { id: 'SRB', label: 'Serbia', alpha2: 'RS', numeric: '688', kind: 'country', region: 'Europe' },
      {
        id: 'YUG',
        label: 'Yugoslavia',
        alpha2: null,
        numeric: expect.any(String) as unknown,
        kind: 'former',
        region: null,
      },
    ]);
  });

  it('keeps what qualifies a figure, and counts the totals that it leaves out', () => {
    const { edges, totals, directed, multigraph } = graph(DATASET, { kind: 'trade' });
    expect({ totals, directed, multigraph }).toEqual({ totals: 1, directed: true, multigraph: true });
    expect(edges[0]).toEqual({
      ...{ source: 'SRB', target: 'ALB', key: 'alb-srb/2', relation: 'alb-srb', year: 2020, period: null },
      ...{ amount: 5e6, currency: 'USD', approximate: true, amountMin: 5e6, amountMax: null, bound: 'more than' },
      ...{ of: 'goods', accordingTo: null, note: null, section: 'Missions', sentence: 3, article: null },
    });
  });

  it('says how relations stand', () => {
    const { edges, directed, multigraph } = graph(DATASET, { kind: 'relations', countries: ['ALB'] });
    expect({ directed, multigraph }).toEqual({ directed: false, multigraph: false });
    expect(
      edges.map(({ established, state, hasArticle, sentence }) => [established, state, hasArticle, sentence]),
    ).toEqual([
      [null, 'established', true, null],
      ['1914', 'established', true, 1],
    ]);
  });
});
