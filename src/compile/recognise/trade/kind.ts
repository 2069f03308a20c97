/** Trade figures, as a kind of fact. */
import type { TradeFigure } from '../../../model.js';
import type { TradeDraft } from '../fact.js';
import type { FactKind, UnitReader } from '../kind.js';
import { mergeTrade } from './merge.js';
import { TradeTables } from './table.js';
import { emptyTradeContext, readTrade } from './trade.js';

export const TRADE: FactKind<TradeDraft, TradeFigure> = {
  reader: ({ codes }): UnitReader<TradeDraft> => {
    // A figure may go on from the sentences before it in its section.
    let context = emptyTradeContext();
    let section: string | null = null;
    let tables: TradeTables | null = null;
    return {
      sentence: (sentence) => {
        if (sentence.source.section !== section) context = emptyTradeContext();
        ({ section } = sentence.source);
        return readTrade(sentence, context, codes);
      },
      row: (row) => (tables ??= new TradeTables(codes)).read(row),
    };
  },
  describe: ({ exporter, year, currency, amount }) =>
    `trade ${exporter ?? 'both'} ${year ?? '?'} ${currency} ${amount}`,
  merge: mergeTrade,
};
