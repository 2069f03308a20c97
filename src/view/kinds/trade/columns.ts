/** Columns of trade figures. */
import type { TradeRow } from '../../../query/trade.js';
import { about, formatAmount, unitFor, type AmountUnit } from '../../words/amount.js';
import { ALSO_GIVEN, byText, sourceText, toldAs } from '../../words/bound.js';
import { monthsText } from '../../words/months.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { partnerColumn, relationColumn, sourceColumns } from '../../formats/shared-columns.js';

/** @param rows What is listed: amounts of one currency are written in one unit. */
export function tradeColumns(
  partnerOf: ((relation: string) => string) | null = null,
  rows: readonly TradeRow[] = [],
): Column<TradeRow>[] {
  const units = unitsOf(rows);
  return [
    { key: 'year', head: 'Year', plain: (row) => field(row.year), human: yearText, tone: 'date' },
    ...partnerColumn<TradeRow>(partnerOf),
    relationColumn(),
    { key: 'exporter', head: 'Exporter', plain: (row) => nameOf(row.exporter), human: exporter, tone },
    { key: 'importer', head: 'Importer', plain: (row) => nameOf(row.importer), tone },
    {
      key: 'amount',
      head: 'Amount',
      plain: (row) => field(row.amount),
      human: (row) => amountText(row, units),
      align: 'right',
      tone,
    },
    { key: 'currency', head: null, plain: (row) => row.currency },
    { key: 'approximate', head: null, plain: (row) => (row.approximate ? 'approximate' : '') },
    {
      key: 'balance',
      head: 'Balance',
      plain: (row) => field(row.balance),
      human: (row) => balanceText(row, units),
      align: 'right',
      tone: balanceTone,
    },
    { key: 'content', head: 'Of', plain: null, human: (row) => row.of ?? '' },
    {
      key: 'by',
      head: 'According to',
      plain: null,
      human: byText,
      tone: 'dim',
    },
    { key: 'remark', head: 'Note', plain: null, human: (row) => row.note ?? '', tone: 'dim' },
    ...sourceColumns<TradeRow>(),
    { key: 'period', head: null, plain: (row) => field(row.period) },
    { key: 'least', path: 'amountMin', head: null, plain: (row) => field(row.amountMin) },
    { key: 'most', path: 'amountMax', head: null, plain: (row) => field(row.amountMax) },
    { key: 'bound', head: null, plain: (row) => field(row.bound) },
    { key: 'of', head: null, plain: (row) => field(row.of) },
    { key: 'according to', path: 'accordingTo', head: null, plain: (row) => field(row.accordingTo) },
    {
      key: 'financial year',
      path: 'financialYear',
      head: null,
      plain: (row) => (row.financialYear ? 'financial year' : ''),
    },
    { key: 'account', head: null, plain: (row) => (row.account ? ALSO_GIVEN : '') },
    { key: 'note', head: null, plain: (row) => field(row.note) },
    {
      key: 'balance approximate',
      path: 'balanceApproximate',
      head: null,
      plain: (row) => (row.balanceApproximate === true ? 'approximate' : ''),
    },
  ];
}

const isTotal = (row: TradeRow): boolean => row.exporter === null && row.importer === null;
const tone = (row: TradeRow): 'name' | null => (isTotal(row) ? 'name' : null);
const exporter = (row: TradeRow): string => (isTotal(row) ? 'total' : nameOf(row.exporter));
const balanceTone = (row: TradeRow): 'good' | 'bad' | null =>
  row.balance === null || row.balance === 0 ? null : row.balance > 0 ? 'good' : 'bad';

/** "2023", "Jan–Oct 2021", "FY 2021", "FY 2021–2022"; "" without a year. */
export const yearText = ({ year, period, financialYear }: TradeRow): string =>
  (financialYear ? 'FY ' : '') + (period === null ? field(year) : monthsText(period));

/** "about $260 million", "more than $5 billion", "$10 billion–$12 billion". */
export function amountText(row: TradeRow, units: Units = new Map()): string {
  return amountIn(row, (amount, currency) => formatAmount(amount, currency, units.get(currency) ?? null));
}

/** The unit of the amounts of each currency. */
export type Units = ReadonlyMap<string, AmountUnit | null>;

/** One unit for each currency of a list, where its amounts can be written in one. */
export function unitsOf(rows: readonly TradeRow[]): Units {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const amounts = (of: string): number[] =>
    rows.flatMap((row) => (row.currency === of ? [row.amount, row.amountMax ?? row.amount] : []));
  return new Map(currencies.map((currency) => [currency, unitFor(amounts(currency))]));
}

/** What an amount counts, what it leaves out and who gives it: "goods, without oil, Serbian data"; "" where the article says nothing of it. */
export const detailsOf = ({ of, note, accordingTo, account }: TradeRow): string =>
  [of, note, accordingTo === null ? null : sourceText(accordingTo), account ? ALSO_GIVEN : null]
    .filter((each) => each !== null)
    .join(', ');

/** An amount with what is said of it, written in one of the ways of writing an amount. */
export function amountIn(row: TradeRow, write: (amount: number, currency: string) => string): string {
  const { amount, amountMin, amountMax, currency } = row;
  if (amountMin !== null && amountMax !== null) return `${write(amountMin, currency)}–${write(amountMax, currency)}`;
  return toldAs(row) + write(amount, currency);
}

/** "about +$182 million", from the exporter's side; "" without a balance. */
export function balanceText(row: TradeRow, units: Units = new Map()): string {
  if (row.balance === null) return '';
  const sign = row.balance > 0 ? '+' : '';
  return (
    about(row.balanceApproximate) + sign + formatAmount(row.balance, row.currency, units.get(row.currency) ?? null)
  );
}
