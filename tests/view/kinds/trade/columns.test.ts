import { describe, expect, it } from 'vitest';
import type { TradeFigure } from '../../../../src/model.js';
import { trade } from '../../../../src/query/trade.js';
import { amountText, tradeColumns } from '../../../../src/view/kinds/trade/columns.js';
import { tradeSentences } from '../../../../src/view/kinds/trade/sentences.js';
import { amountOf, flowLabel } from '../../../../src/view/kinds/trade/groups.js';
import { tradeFacts } from '../../../../src/view/kinds/trade/facts.js';
import { TRADE } from '../../../../src/dataset/kinds/trade.js';
import { located } from '../../located.js';
import { relationOf } from '../../../relation-of.js';

const TOTAL: TradeFigure = {
  year: 2021,
  exporter: null,
  importer: null,
  amount: 5e9,
  currency: 'USD',
  approximate: false,
  source: { section: '', sentence: 1 },
};

describe('how a figure is told', () => {
  it.each<[Partial<TradeFigure>, table: string, chart: string, facts: string, search: string]>([
    [{}, '$5 billion', '$5B', '5000000000', 'USD 5,000,000,000'],
    [{ approximate: true }, 'about $5 billion', 'about $5B', '5000000000 approximate', 'about USD 5,000,000,000'],
    [
      { approximate: true, bound: 'more than', amountMin: 5e9 },
      'more than $5 billion',
      'more than $5B',
      '5000000000 more than',
      'more than USD 5,000,000,000',
    ],
    [
      { approximate: true, bound: 'nearly', amountMax: 5e9 },
      'nearly $5 billion',
      'nearly $5B',
      '5000000000 nearly',
      'nearly USD 5,000,000,000',
    ],
    [
      { approximate: true, amountMin: 5e9, amountMax: 6e9 },
      '$5 billion–$6 billion',
      '$5B–$6B',
      '5000000000 at least; 6000000000 up to',
      'USD 5,000,000,000–6,000,000,000',
    ],
  ])('%j', (part, table, chart, facts, search) => {
    const relation = relationOf({ trade: [{ ...TOTAL, ...part }] });
    const [row] = trade([relation]);
    expect(row && [amountText(row), amountOf(row)]).toEqual([table, chart]);
    const told = tradeFacts(relation).map(({ value, text }) => (text === null ? `${value}` : `${value} ${text}`));
    expect(told.join('; ')).toBe(facts);
    expect(TRADE.text({ ...TOTAL, ...part })).toBe(`total trade: ${search}`);
  });
});

describe('what is said of a figure', () => {
  const said = { of: 'goods', note: 'without oil', accordingTo: 'Serbian data', account: true } as const;
  const relation = relationOf({ trade: [{ ...TOTAL, ...said }] });
  const [row] = trade([relation]);
  const all = 'goods, without oil, Serbian data, also given';

  it('stands beside it wherever it is shown', () => {
    const columns = tradeColumns();
    const cell = (key: string): string => (row && columns.find((column) => column.key === key)?.human?.(row)) ?? '';
    expect(['content', 'by', 'remark'].map(cell)).toEqual(['goods', 'Serbian data, also given', 'without oil']);
    expect(row && flowLabel(row, { located: located('A–B relations', false), partnerOf: null })).toBe(
      `both directions, ${all}`,
    );
    expect(tradeFacts(relation).map(({ text }) => text)).toEqual([all]);
    expect(TRADE.text({ ...TOTAL, ...said })).toContain(`(${all})`);
    expect(tradeSentences([relation]).join()).toMatch(/; goods, without oil, figures of Serbian data\.$/);
  });
});

describe('months of a year', () => {
  const relation = relationOf({ trade: [{ ...TOTAL, period: '2021-01/2021-10' }] });
  const [row] = trade([relation]);
  it('stand where the year stands', () => {
    const year = tradeColumns().find(({ key }) => key === 'year');
    expect(row && [year?.human?.(row), year?.plain?.(row)]).toEqual(['Jan–Oct 2021', '2021']);
    expect(row && flowLabel(row, { located: located('A–B relations', false), partnerOf: null })).toBe(
      'both directions, Jan–Oct 2021',
    );
    expect(tradeFacts(relation).map(({ date }) => date)).toEqual(['2021-01/2021-10']);
  });
});
