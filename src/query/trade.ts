/** Trade figures with the balance that they allow. */
import type {
  Bound,
  CountryCode,
  CurrencyCode,
  Edtf,
  Integer,
  Relation,
  Source,
  TradeContent,
  TradeFigure,
} from '../model.js';

export interface TradeRow {
  relation: string;
  year: Integer | null;
  /** Null, as the importer then is, for the total of both directions. */
  exporter: CountryCode | null;
  importer: CountryCode | null;
  amount: number;
  currency: CurrencyCode;
  approximate: boolean;
  /** The exporter's: this amount less that of the other direction, where the article gives both for the time and currency, and neither as a bound. */
  balance: number | null;
  /** True when either amount is approximate; null without a balance. */
  balanceApproximate: boolean | null;
  source: Source;
  /** The months or the financial year that the amount counts; null for a calendar year. */
  period: Edtf | null;
  /** The least and the most that it is, where the amount is a bound or a range. */
  amountMin: number | null;
  amountMax: number | null;
  bound: Bound | null;
  /** Goods, services or both; null where the article does not say it. */
  of: TradeContent | null;
  /** Whose figure it is, in the words of the article. */
  accordingTo: string | null;
  /** True where the year, or the period, is a financial year in the words of the article. */
  financialYear: boolean;
  /** True where another figure for the same is told first. */
  account: boolean;
  /** What it leaves out or takes in, and when an undated one was told; null where nothing is said. */
  note: string | null;
}

/** Latest year first, figures without a year last; then in order of relation and of the article. */
export function trade(relations: readonly Relation[]): TradeRow[] {
  const rows = relations.flatMap((relation) =>
    relation.trade.map((figure) => {
      const { year, period = null, exporter, importer, amount, currency, approximate, source } = figure;
      const { amountMin = null, amountMax = null, bound = null, of = null, accordingTo = null } = figure;
      const { financialYear = false, account = false, note = null } = figure;
      const back = counterpart(figure, relation.trade);
      const balance = back === null ? null : amount - back.amount;
      const balanceApproximate =
        back === null ? null : approximate || back.approximate || isUneven(figure.amount, back.amount);
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
        period,
        amountMin,
        amountMax,
        bound,
        of,
        accordingTo,
        financialYear,
        account,
        note,
      };
    }),
  );
  return rows.sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0);
}

const isSamePlace = (a: TradeFigure, b: TradeFigure): boolean => a.source.sentence === b.source.sentence;

/** The one figure of the other direction. Two figures for a direction disagree or differ in kind: no balance is made of them. */
/** How much one more in the last digit that is written would be: 100 million of 1.5 billion. */
const lastDigitOf = (amount: number): number => 10 ** (/0*$/.exec(String(amount))?.[0].length ?? 0);

/** "1.5 billion" and "61.6 million": what they differ by is known no better than the coarser of them. */
function isUneven(one: number, other: number): boolean {
  const [a, b] = [lastDigitOf(one), lastDigitOf(other)];
  return Math.max(a, b) >= 100 * Math.min(a, b);
}

function counterpart(figure: TradeFigure, all: readonly TradeFigure[]): TradeFigure | null {
  if (figure.exporter === null || figure.year === null) return null;
  const same = all.filter(
    ({ year, period, currency }) => year === figure.year && period === figure.period && currency === figure.currency,
  );
  const there = same.filter((other) => other.exporter === figure.exporter && other.importer === figure.importer);
  const back = same.filter((other) => other.exporter === figure.importer && other.importer === figure.exporter);
  // What more than five and at most three billion differ by, nobody knows.
  if ([...there, ...back].some(({ amountMin, amountMax }) => amountMin !== undefined || amountMax !== undefined))
    return null;
  // Nor what goods and services less goods make, or one side's figures less the other's. What only one of two figures says holds for the
  // other too where they stand in one sentence.
  const together = back.every((each) => isSamePlace(each, figure));
  const differs = (key: 'of' | 'accordingTo'): boolean =>
    new Set([figure, ...back].flatMap((each) => each[key] ?? (together ? [] : ['?']))).size > 1;
  if (differs('of') || differs('accordingTo')) return null;
  return there.length === 1 && back.length === 1 ? (back[0] ?? null) : null;
}
