import { emptyTradeContext, readTrade } from '../../../../src/compile/recognise/trade/trade.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

/** A text, its two parties, and what it tells. */
export type TradeRow = readonly [text: string, parties: string, figures: readonly string[]];

/** Figures as "KEN>IND 2019 50000000 USD", totals as "total 2019 …", approximate ones with a "~" behind, and the months of one that counts no whole year. */
export function tradeOf(text: string, parties: string, kind: 'paragraph' | 'bullet' = 'paragraph'): string[] {
  const codes = parties.split(' ') as unknown as Codes;
  const context = emptyTradeContext();
  return sentences(text, codes, { heading: 'Economic relations', kind }).flatMap((sentence) =>
    readTrade(sentence, context, codes).map(({ fact }) => {
      const flow = fact.exporter === null ? 'total' : `${fact.exporter}>${fact.importer}`;
      const months = fact.period === undefined ? '' : ` (${fact.period})`;
      return `${flow} ${fact.year} ${fact.amount} ${fact.currency}${fact.approximate ? ' ~' : ''}${months}`;
    }),
  );
}
