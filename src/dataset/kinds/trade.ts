/** Trade figures, as a search finds them: "exports of Serbia to Albania: about USD 260,000,000". */
import type { TradeFigure } from '../../model.js';
import { nameOf, type Kind } from './kind.js';

export const TRADE: Kind<TradeFigure> = {
  type: 'trade',
  text: ({ exporter, importer, amount, currency, approximate }) => {
    const sum = `${approximate ? 'about ' : ''}${currency} ${amount.toLocaleString('en')}`;
    if (exporter === null || importer === null) return `total trade: ${sum}`;
    return `exports of ${nameOf(exporter)} to ${nameOf(importer)}: ${sum}`;
  },
  date: ({ year }) => (year === null ? null : String(year)),
  dates: () => [],
};
