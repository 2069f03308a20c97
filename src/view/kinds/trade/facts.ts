/** Trade figures as facts: the amount, and the balance where there is one. */
import { yearEdtf } from '../../../dates/edtf.js';
import type { Relation } from '../../../model.js';
import { trade, type TradeRow } from '../../../query/trade.js';
import { detailsOf } from './columns.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export const tradeFacts = (relation: Relation): FactRow[] => trade([relation]).flatMap(factsOf);

function factsOf(row: TradeRow): FactRow[] {
  const { relation, year, period, exporter, importer, currency, amountMin, amountMax, bound, source } = row;
  const told = (approximate: boolean | null): string | null => (approximate === true ? 'approximate' : null);
  const details = detailsOf(row);
  const withDetails = (text: string | null): string | null =>
    details === '' ? text : text === null ? details : `${text}; ${details}`;
  const figure = (name: string, value: number, text: string | null): FactRow =>
    fact(relation, name, {
      date: period ?? (year === null ? null : yearEdtf(year)),
      kind: exporter === null && importer === null ? 'total' : 'export',
      country: exporter,
      towards: importer,
      value,
      unit: currency,
      text: withDetails(text),
      source,
    });
  if (amountMin !== null && amountMax !== null)
    return [figure('trade', amountMin, 'at least'), figure('trade', amountMax, 'up to')];
  const amount = figure('trade', row.amount, bound ?? told(row.approximate));
  const { balance, balanceApproximate } = row;
  return balance === null ? [amount] : [amount, figure('trade balance', balance, told(balanceApproximate))];
}
