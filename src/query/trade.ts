/** Trade figures with the balance that they allow. */
import type { CountryCode, CurrencyCode, Integer, Relation, Source, TradeFigure } from '../model.js';

export interface TradeRow {
  relation: string;
  year: Integer | null;
  /** Null, as the importer then is, for the total of both directions. */
  exporter: CountryCode | null;
  importer: CountryCode | null;
  amount: number;
  currency: CurrencyCode;
  approximate: boolean;
  /** The exporter's: this amount less that of the other direction, where the article gives both for the year and currency. */
  balance: number | null;
  /** True when either amount is approximate; null without a balance. */
  balanceApproximate: boolean | null;
  source: Source;
}

/** Latest year first, figures without a year last; then in order of relation and of the article. */
export function trade(relations: readonly Relation[]): TradeRow[] {
  const rows = relations.flatMap((relation) =>
    relation.trade.map((figure) => {
      const { year, exporter, importer, amount, currency, approximate, source } = figure;
      const back = counterpart(figure, relation.trade);
      const balance = back === null ? null : amount - back.amount;
      const balanceApproximate = back === null ? null : approximate || back.approximate;
      return {
        relation: relation.id,
        year,
        exporter,
        importer,
        amount,
        currency,
        approximate,
        balance,
        balanceApproximate,
        source,
      };
    }),
  );
  return rows.sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0);
}

/** The one figure of the other direction. Two figures for a direction disagree or differ in kind: no balance is made of them. */
function counterpart(figure: TradeFigure, all: readonly TradeFigure[]): TradeFigure | null {
  if (figure.exporter === null || figure.year === null) return null;
  const same = all.filter((other) => other.year === figure.year && other.currency === figure.currency);
  const there = same.filter((other) => other.exporter === figure.exporter && other.importer === figure.importer);
  const back = same.filter((other) => other.exporter === figure.importer && other.importer === figure.exporter);
  return there.length === 1 && back.length === 1 ? (back[0] ?? null) : null;
}
