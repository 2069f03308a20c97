/** Columns of trade figures. */
import type { TradeRow } from '../../../query/trade.js';
import { about, formatAmount } from '../../words/amount.js';
import { toldAs } from '../../words/bound.js';
import { monthsText } from '../../words/months.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { partnerColumn, relationColumn, sourceColumns } from '../../formats/shared-columns.js';

export function tradeColumns(partnerOf: ((relation: string) => string) | null = null): Column<TradeRow>[] {
  return [
    { key: 'year', head: 'Year', plain: (row) => field(row.year), human: yearText, tone: 'date' },
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
    { key: 'period', head: null, plain: (row) => field(row.period) },
    { key: 'least', path: 'amountMin', head: null, plain: (row) => field(row.amountMin) },
    { key: 'most', path: 'amountMax', head: null, plain: (row) => field(row.amountMax) },
    { key: 'bound', head: null, plain: (row) => field(row.bound) },
  ];
}

const isTotal = (row: TradeRow): boolean => row.exporter === null && row.importer === null;
const tone = (row: TradeRow): 'name' | null => (isTotal(row) ? 'name' : null);
const exporter = (row: TradeRow): string => (isTotal(row) ? 'total' : nameOf(row.exporter));
const balanceTone = (row: TradeRow): 'good' | 'bad' | null =>
  row.balance === null || row.balance === 0 ? null : row.balance > 0 ? 'good' : 'bad';

const yearText = ({ year, period }: TradeRow): string => (period === null ? field(year) : monthsText(period));

/** "about $260 million", "more than $5 billion", "$10 billion–$12 billion". */
export function amountText(row: TradeRow): string {
  return amountIn(row, formatAmount);
}

/** An amount with what is said of it, written in one of the ways of writing an amount. */
export function amountIn(row: TradeRow, write: (amount: number, currency: string) => string): string {
  const { amount, amountMin, amountMax, currency } = row;
  if (amountMin !== null && amountMax !== null) return `${write(amountMin, currency)}–${write(amountMax, currency)}`;
  return toldAs(row) + write(amount, currency);
}

/** "about +$182 million", from the exporter's side; "" without a balance. */
export function balanceText(row: TradeRow): string {
  if (row.balance === null) return '';
  const sign = row.balance > 0 ? '+' : '';
  return about(row.balanceApproximate) + sign + formatAmount(row.balance, row.currency);
}
