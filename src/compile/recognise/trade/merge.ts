/** From trade figures sentence by sentence to one list, the latest year first. */
import type { TradeDraft } from '../fact.js';

/** Without repeats: the same figure told twice is kept where it stands first, and with its year where only one tells it. */
export function mergeTrade(figures: readonly TradeDraft[]): TradeDraft[] {
  const seen = new Set<string>();
  const key = ({ exporter, amount, currency }: TradeDraft, year: TradeDraft['year']): string =>
    [year, exporter, amount, currency].join('|');
  const dated = new Set(figures.filter(({ year }) => year !== null).map((figure) => key(figure, null)));
  return figures
    .filter((figure) => figure.year !== null || !dated.has(key(figure, null)))
    .filter((figure) => !seen.has(key(figure, figure.year)) && seen.add(key(figure, figure.year)))
    .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || a.source.sentence - b.source.sentence);
}
