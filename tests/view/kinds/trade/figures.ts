import type { TradeFigure } from '../../../../src/model.js';
import { trade, type TradeRow } from '../../../../src/query/trade.js';
import { relationOf } from '../../../relation-of.js';

/** "2023 ALB>SRB USD 78e6", "2023 total USD ~338e6". */
export function figures(...lines: string[]): TradeRow[] {
  return trade([relationOf({ trade: lines.map(figure) })]);
}

function figure(line: string, at: number): TradeFigure {
  const [year = '', flow = '', currency = '', amount = ''] = line.split(' ');
  const [exporter = null, importer = null] = flow === 'total' ? [] : flow.split('>');
  return {
    year: year === '-' ? null : Number(year),
    exporter,
    importer,
    amount: Number(amount.replace('~', '')),
    currency,
    approximate: amount.startsWith('~'),
    source: { section: '', sentence: at + 1 },
  };
}
