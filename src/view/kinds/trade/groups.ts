/** Trade figures in the groups that may be compared: those of one currency, then of one relation, then of one year. */
import { cleanLine } from '../../../text/clean.js';
import type { CountryCode } from '../../../model.js';
import type { Located } from '../../../query/locate.js';
import type { TradeRow } from '../../../query/trade.js';
import { about, shortAmount } from '../../words/amount.js';
import { monthsText } from '../../words/months.js';
import { amountIn } from './columns.js';
import { nameOf } from '../../words/names.js';

/** All of one currency: nothing is converted, so each has a scale of its own. */
export interface CurrencyGroup {
  currency: string;
  /** The largest amount, which fills a bar. */
  most: number;
  relations: RelationGroup[];
}

export interface RelationGroup {
  relation: string;
  years: YearGroup[];
}

export interface YearGroup {
  year: number | null;
  /** Of one time, a year or the same months of it: flows first, then totals. */
  rows: TradeRow[];
  /** The figure from whose side a balance is told; null without one. */
  balance: TradeRow | null;
}

/** Whose figures they are: the country that was asked for, and the other party's name by relation id. */
export interface View {
  located: Located;
  partnerOf: ((relation: string) => string) | null;
}

/** In the order in which the rows come: the currency and the relation of the latest figure first. */
export function tradeGroups(rows: readonly TradeRow[], view: View): CurrencyGroup[] {
  return grouped(rows, ({ currency }) => currency).map(([currency, ofCurrency]) => ({
    currency,
    most: ofCurrency.reduce((most, { amount }) => Math.max(most, amount), 0),
    relations: grouped(ofCurrency, ({ relation }) => relation).map(([relation, ofRelation]) => ({
      relation,
      years: grouped(ofRelation, ({ year, period }) => period ?? year).map(([, ofYear]) => ({
        year: ofYear[0]?.year ?? null,
        rows: [...ofYear.filter((row) => !isTotal(row)), ...ofYear.filter(isTotal)],
        balance: balanceOf(ofYear, askedCode(view)),
      })),
    })),
  }));
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): [Key, Row[]][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups];
}

export const isTotal = ({ exporter, importer }: TradeRow): boolean => exporter === null && importer === null;

/** The country whose relations were asked for; null for one relation. */
export function askedCode({ located, partnerOf }: View): CountryCode | null {
  return partnerOf === null ? null : (located.countries[0]?.code ?? null);
}

/** From the side of the country that was asked for, else of the one that exported more. */
function balanceOf(rows: readonly TradeRow[], asked: CountryCode | null): TradeRow | null {
  const told = rows.filter(({ balance }) => balance !== null);
  const own = told.find(({ exporter }) => exporter === asked);
  return own ?? told.find(({ balance }) => (balance ?? -1) >= 0) ?? null;
}

/** "Serbia → Albania", "both directions, Jan–Oct 2021"; for the relations of one country "exports →" where it is the exporter. */
export function flowLabel(row: TradeRow, view: View): string {
  return row.period === null ? flowName(row, view) : `${flowName(row, view)}, ${monthsText(row.period)}`;
}

function flowName(row: TradeRow, view: View): string {
  const asked = askedCode(view);
  if (isTotal(row)) return asked === null ? 'both directions' : 'total ↔';
  if (asked !== null && row.exporter === asked) return 'exports →';
  if (asked !== null && row.importer === asked) return 'imports ←';
  return cleanLine(`${nameOf(row.exporter)} → ${nameOf(row.importer)}`);
}

/** "about $260M", "more than $5B". */
export const amountOf = (row: TradeRow): string => amountIn(row, shortAmount);

/** "about +$182M", from the side of the exporter. */
export function balanceAmount(row: TradeRow): string {
  const balance = row.balance ?? 0;
  return about(row.balanceApproximate) + (balance > 0 ? '+' : '') + shortAmount(balance, row.currency);
}

/** "3 figures, 2023", "45 figures with 15 countries, 2004–2024". */
export function tradeExtent(rows: readonly TradeRow[]): string {
  const relations = new Set(rows.map(({ relation }) => relation)).size;
  const years = rows.map(({ year }) => year).filter((year) => year !== null);
  const ends = [years.reduce((a, b) => Math.min(a, b), Infinity), years.reduce((a, b) => Math.max(a, b), -Infinity)];
  const span = [...new Set(ends.filter(Number.isFinite))].join('–');
  const counted = `${rows.length} trade figure${rows.length === 1 ? '' : 's'}`;
  const partners = relations > 1 ? ` with ${relations} countries` : '';
  return `${counted}${partners}${span === '' ? '' : `, ${span}`}`;
}
