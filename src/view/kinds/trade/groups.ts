/** Trade figures in the groups that may be compared: those of one currency, then of one year, then of one relation. */
import { cleanLine } from '../../../text/clean.js';
import type { CountryCode } from '../../../model.js';
import type { Located } from '../../../query/locate.js';
import type { TradeRow } from '../../../query/trade.js';
import { about, shortAmount, type AmountUnit } from '../../words/amount.js';
import { monthsText } from '../../words/months.js';
import { amountIn, unitsOf } from './columns.js';
import { ALSO_GIVEN, sourceText } from '../../words/bound.js';
import { nameOf } from '../../words/names.js';

/** All of one currency: nothing is converted, so each has a scale of its own. */
export interface CurrencyGroup {
  currency: string;
  /** The largest amount, which fills a bar. */
  most: number;
  /** What its amounts are written in; null where each has a unit of its own. */
  unit: AmountUnit | null;
  /** The latest first, figures without a year last. */
  years: YearGroup[];
  /** The same rows by relation. */
  relations: { relation: string; rows: TradeRow[] }[];
}

/** What may be compared: all figures of one year. */
export interface YearGroup {
  year: number | null;
  /** How many years without a figure lie between it and the year before it in the list. */
  gap: number;
  relations: RelationGroup[];
}

export interface RelationGroup {
  relation: string;
  /** Of one time, a year or the same months of it: flows first, then totals. */
  times: { rows: TradeRow[]; balance: TradeRow | null }[];
}

/** Whose figures they are: the country that was asked for, and the other party's name by relation id. */
export interface View {
  located: Located;
  partnerOf: ((relation: string) => string) | null;
}

/** In the order in which the rows come: the currency of the latest figure first. */
export function tradeGroups(rows: readonly TradeRow[], view: View): CurrencyGroup[] {
  const units = unitsOf(rows);
  return grouped(rows, ({ currency }) => currency).map(([currency, ofCurrency]) => ({
    currency,
    most: ofCurrency.reduce((most, { amount }) => Math.max(most, amount), 0),
    unit: units.get(currency) ?? null,
    years: yearGroups(ofCurrency, view),
    relations: grouped(ofCurrency, ({ relation }) => relation).map(([relation, own]) => ({ relation, rows: own })),
  }));
}

function yearGroups(rows: readonly TradeRow[], view: View): YearGroup[] {
  let before: number | null = null;
  return grouped(rows, ({ year }) => year).map(([year, ofYear]) => {
    const gap = before === null || year === null ? 0 : Math.max(0, before - year - 1);
    before = year;
    return {
      year,
      gap,
      relations: grouped(ofYear, ({ relation }) => relation).map(([id, own]) => relationGroup(id, own, view)),
    };
  });
}

const relationGroup = (relation: string, rows: readonly TradeRow[], view: View): RelationGroup => ({
  relation,
  times: grouped(rows, ({ period }) => period).map(([, ofTime]) => ({
    rows: [...ofTime.filter((row) => !isTotal(row)), ...ofTime.filter(isTotal)],
    balance: balanceOf(ofTime, askedCode(view)),
  })),
});

/** "14 years without a figure": bars on both sides of a gap are far apart in time. */
export const gapText = (years: number): string =>
  years === 1 ? '1 year without a figure' : `${years} years without a figure`;

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

/**
 * "Serbia → Albania", "both directions, goods, Jan–Oct 2021, Serbian data"; for the relations of one country "exports →" where it is
 * the exporter.
 */
export function flowLabel(row: TradeRow, view: View): string {
  const { of, period, financialYear, note, accordingTo, account } = row;
  const months = period === null ? null : monthsText(period);
  const time = financialYear ? `financial year ${months ?? ''}`.trimEnd() : months;
  const said = [
    flowName(row, view),
    of,
    time,
    note,
    accordingTo === null ? null : sourceText(accordingTo),
    account ? ALSO_GIVEN : null,
  ];
  return cleanLine(said.filter((each) => each !== null).join(', '));
}

function flowName(row: TradeRow, view: View): string {
  const asked = askedCode(view);
  if (isTotal(row)) return asked === null ? 'both directions' : 'total ↔';
  if (asked !== null && row.exporter === asked) return 'exports →';
  if (asked !== null && row.importer === asked) return 'imports ←';
  return cleanLine(`${nameOf(row.exporter)} → ${nameOf(row.importer)}`);
}

/** "about $260M", "more than $5B", in the unit of the amounts beside it. */
export const amountOf = (row: TradeRow, unit: AmountUnit | null = null): string =>
  amountIn(row, (amount, currency) => shortAmount(amount, currency, unit));

/** "about +$182M", from the side of the exporter. */
export function balanceAmount(row: TradeRow, unit: AmountUnit | null = null): string {
  const balance = row.balance ?? 0;
  return about(row.balanceApproximate) + (balance > 0 ? '+' : '') + shortAmount(balance, row.currency, unit);
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
