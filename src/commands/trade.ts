/** `relations trade`: trade figures and balances. */
import type { ExitName } from '../errors.js';
import { insteadOfRows } from '../query/instead.js';
import { trade } from '../query/trade.js';
import { tradeColumns } from '../view/columns/trade.js';
import { TRADE } from '../view/formats/shapes.js';
import type { Context } from './context.js';
import { lookUp } from './lookup.js';

export function run(context: Context, words: readonly string[]): Promise<ExitName> {
  const instead = (located: Parameters<typeof insteadOfRows>[0]): string => insteadOfRows(located, 'trade figures');
  return lookUp(context, words, { rows: trade, columns: tradeColumns, fields: TRADE, instead });
}
