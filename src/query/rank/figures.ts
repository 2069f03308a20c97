/** The largest communities and the largest trade: the latest figure of each, never a sum. */
import { overlaps, type Bounds } from '../../dates/bounds.js';
import { yearEdtf } from '../../dates/edtf.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { CountryCode, CurrencyCode, Edtf, Integer, Relation } from '../../model.js';
import { communities, type CommunityRow } from '../communities.js';
import { trade, type TradeRow } from '../trade.js';
import { ranked, type Ranking } from './ranked.js';

export interface CommunityRank extends CommunityRow {
  rank: Integer;
}
export interface TradeRank extends TradeRow {
  /** Among the figures of its currency that count the same: one direction, or both. */
  rank: Integer;
}

export interface FigureQuestion {
  /** Keeps the relations of this country. */
  of?: CountryCode | null;
  /** Keeps figures that may be of this time; those without a year are then left out. */
  range?: Bounds | null;
}
export interface TradeQuestion extends FigureQuestion {
  currency?: CurrencyCode | null;
}

const relationsOf = (dataset: Dataset, of: CountryCode | null): Relation[] =>
  of === null ? [...dataset.all()] : dataset.relationsOf(of);

/**
 * Head counts of communities: of each people in each country the latest of each group and territory, since citizens, people born there
 * and people of that descent overlap. A bound ranks by its number, a range by its lower end.
 */
export function rankCommunities(
  dataset: Dataset,
  { of = null, range = null }: FigureQuestion = {},
): Ranking<CommunityRank> {
  const all = communities(relationsOf(dataset, of));
  const counted = all.filter((row) => sizeOf(row) !== null && isIn(row, range));
  const keyOf = ({ relation, people, country, group, territory }: CommunityRow): string =>
    JSON.stringify([relation, people, country, group, territory]);
  return {
    rows: ranked(latest(counted, keyOf), (row) => sizeOf(row) ?? 0),
    leftOut: all.length - all.filter((row) => sizeOf(row) !== null && (range === null || row.year !== null)).length,
  };
}

const sizeOf = ({ population, populationMin, populationMax }: CommunityRow): number | null =>
  population ?? populationMin ?? populationMax;

/**
 * Trade figures: of each pair the latest of each direction and currency. Amounts of two currencies are never compared, nor is the total
 * of both directions with one: each has ranks of its own, those with most figures first.
 */
export function rankTrade(
  dataset: Dataset,
  { of = null, range = null, currency = null }: TradeQuestion = {},
): Ranking<TradeRank> {
  const all = trade(relationsOf(dataset, of)).filter((row) => currency === null || row.currency === currency);
  const keyOf = ({ relation, exporter, importer, currency: unit }: TradeRow): string =>
    JSON.stringify([relation, exporter, importer, unit]);
  const kept = latest(
    all.filter((row) => isIn(row, range)),
    keyOf,
  );
  const groups = new Map<string, TradeRow[]>();
  for (const row of kept) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return {
    rows: sorted.flatMap(([, rows]) => ranked(rows, ({ amount }) => amount)),
    leftOut: range === null ? 0 : all.filter(({ year }) => year === null).length,
  };
}

/** What a figure is ranked among: "USD exports", "USD total". */
export const groupOf = ({ currency, exporter }: Pick<TradeRow, 'currency' | 'exporter'>): string =>
  `${currency} ${exporter === null ? 'total' : 'exports'}`;

interface Dated {
  year: Integer | null;
  period: Edtf | null;
}

const isIn = ({ year, period }: Dated, range: Bounds | null): boolean =>
  range === null || (year !== null && overlaps(period ?? yearEdtf(year), range));

/** Of rows with one key those of the latest year, all of them where they are several: they may be of two sources, or goods and services. */
function latest<Row extends Dated>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const last = new Map<string, number>();
  const yearOf = ({ year }: Row): number => year ?? -Infinity;
  for (const row of rows) last.set(keyOf(row), Math.max(last.get(keyOf(row)) ?? -Infinity, yearOf(row)));
  return rows.filter((row) => yearOf(row) === last.get(keyOf(row)));
}
