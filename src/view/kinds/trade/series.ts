/** What one flow came to over several years. */
import { cleanLine } from '../../../text/clean.js';
import type { TradeRow } from '../../../query/trade.js';
import type { AmountUnit } from '../../words/amount.js';
import { amountOf, flowLabel, type CurrencyGroup, type View } from './groups.js';

export interface Series {
  /** "Serbia → Albania"; with the partner's name before it for the relations of one country. */
  label: string;
  amounts: Map<number, number>;
  first: TradeRow;
  last: TradeRow;
}

/** A series has at least so many years with figures, within at most so many. */
const LEAST = 3;
const LONGEST = 40;

/** The flows and totals with figures for at least three years. Two figures for one year disagree: they make no series. */
export function seriesOf({ relation, rows: all }: CurrencyGroup['relations'][number], view: View): Series[] {
  const flows = new Map<string, TradeRow[]>();
  for (const row of all) {
    // Of financial years there is a series as of calendar years, and of months none; goods make none with goods and services.
    if (row.year === null || (row.period !== null && !/^\d{4}\/\d{4}$/.test(row.period))) continue;
    const key = [
      row.exporter,
      row.importer,
      row.of,
      row.note,
      row.accordingTo,
      row.period === null && !row.financialYear,
    ].join('>');
    flows.set(key, [...(flows.get(key) ?? []), row]);
  }
  return [...flows.values()].flatMap((rows) => {
    const amounts = new Map(rows.map(({ year, amount }) => [year ?? 0, amount]));
    const ordered = [...rows].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (amounts.size < LEAST || amounts.size < rows.length) return [];
    if ((last.year ?? 0) - (first.year ?? 0) >= LONGEST) return [];
    const partner = view.partnerOf === null ? '' : `${cleanLine(view.partnerOf(relation))}, `;
    return [
      { label: partner + flowLabel({ ...first, period: null, financialYear: false }, view), amounts, first, last },
    ];
  });
}

/** "$9.24B to $26B". */
export const changeOf = ({ first, last }: Series, unit: AmountUnit | null = null): string =>
  `${amountOf(first, unit)} to ${amountOf(last, unit)}`;
