/** Trade figures, as a kind of fact. */
import type { TradeFigure } from '../../../model.js';
import type { TradeDraft, TradeFact } from '../fact.js';
import type { FactKind, UnitReader } from '../kind.js';
import { mergeTrade } from './merge.js';
import { noteOnBefore } from './notes.js';
import { TradeTables } from './table.js';
import { emptyTradeContext, readTrade } from './trade.js';

export const TRADE: FactKind<TradeDraft, TradeFigure> = {
  reader: ({ codes }): UnitReader<TradeDraft> => {
    // A figure may go on from the sentences before it in its section.
    let context = emptyTradeContext();
    let section: string | null = null;
    let block = -1;
    let told: TradeFact[] = [];
    let tables: TradeTables | null = null;
    return {
      sentence: (sentence) => {
        if (sentence.source.section !== section) context = emptyTradeContext();
        ({ section } = sentence.source);
        if (sentence.block !== block) told = [];
        ({ block } = sentence);
        const facts = readTrade(sentence, context, codes);
        const on = noteOnBefore(sentence.text);
        // The figures of the paragraph were read before their note was.
        if (on !== null) for (const { fact } of on.last ? told.slice(-1) : told) fact.note ??= on.note;
        told.push(...facts);
        return facts;
      },
      row: (row) => (tables ??= new TradeTables(codes)).read(row),
    };
  },
  describe: ({ exporter, year, currency, amount }) =>
    `trade ${exporter ?? 'both'} ${year ?? '?'} ${currency} ${amount}`,
  merge: mergeTrade,
};
