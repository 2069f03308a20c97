/** Columns of trade figures. */
import type { TradeRow } from '../../../query/trade.js';
import { about, formatAmount } from '../../words/amount.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { partnerColumn, relationColumn, sourceColumns } from '../../formats/shared-columns.js';

export function tradeColumns(partnerOf: ((relation: string) => string) | null = null): Column<TradeRow>[] {
  return [
    { key: 'year', head: 'Year', plain: (row) => field(row.year), tone: 'date' },
    ...partnerColumn<TradeRow>(partnerOf),
    relationColumn(),
    { key: 'exporter', head: 'Exporter', plain: (row) => nameOf(row.exporter), human: exporter, tone },
    { key: 'importer', head: 'Importer', plain: (row) => nameOf(row.importer), tone },
    { key: 'amount', head: 'Amount', plain: (row) => field(row.amount), human: amountText, align: 'right', tone },
    { key: 'currency', head: null, plain: (row) => row.currency },
    { key: 'approximate', head: null, plain: (row) => (row.approximate ? 'approximate' : '') },
    {
      key: 'balance',
      head: 'Balance',
      plain: (row) => field(row.balance),
      human: balanceText,
      align: 'right',
      tone: balanceTone,
    },
    ...sourceColumns<TradeRow>(),
  ];
}

const isTotal = (row: TradeRow): boolean => row.exporter === null && row.importer === null;
const tone = (row: TradeRow): 'name' | null => (isTotal(row) ? 'name' : null);
const exporter = (row: TradeRow): string => (isTotal(row) ? 'total' : nameOf(row.exporter));
const balanceTone = (row: TradeRow): 'good' | 'bad' | null =>
  row.balance === null || row.balance === 0 ? null : row.balance > 0 ? 'good' : 'bad';

/** "about $260 million". */
export function amountText(row: TradeRow): string {
  return about(row.approximate) + formatAmount(row.amount, row.currency);
}

/** "about +$182 million", from the exporter's side; "" without a balance. */
export function balanceText(row: TradeRow): string {
  if (row.balance === null) return '';
  const sign = row.balance > 0 ? '+' : '';
  return about(row.balanceApproximate) + sign + formatAmount(row.balance, row.currency);
}
