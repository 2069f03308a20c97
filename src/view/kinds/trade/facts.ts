/** Trade figures as facts: the amount, and the balance where there is one. */
import { yearEdtf } from '../../../dates/edtf.js';
import type { Relation } from '../../../model.js';
import { trade, type TradeRow } from '../../../query/trade.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export const tradeFacts = (relation: Relation): FactRow[] => trade([relation]).flatMap(factsOf);

function factsOf(row: TradeRow): FactRow[] {
  const { relation, year, exporter, importer, currency, source } = row;
  const figure = (name: string, value: number, approximate: boolean | null): FactRow =>
    fact(relation, name, {
      date: year === null ? null : yearEdtf(year),
      kind: exporter === null && importer === null ? 'total' : 'export',
      country: exporter,
      towards: importer,
      value,
      unit: currency,
      text: approximate === true ? 'approximate' : null,
      source,
    });
  const amount = figure('trade', row.amount, row.approximate);
  return row.balance === null ? [amount] : [amount, figure('trade balance', row.balance, row.balanceApproximate)];
}
