/** `relations trade` as data. */
import { TRADE } from '../../view/kinds/trade/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { SVG } from '../shared/svg-option.js';
import { withContext } from '../shared/with-context.js';

export const TRADE_COMMAND: CommandSpec = {
  name: 'trade',
  ...PAIR,
  description: 'Trade figures and balances',
  examples: ['trade albania serbia', 'trade serbia --json', 'trade albania serbia --svg trade.svg'],
  greeting: { kind: 'trade', says: 'what they sell each other' },
  options: [SVG, ...listOptions(() => [TRADE.shape])],
  get note() {
    return `In a pipe: year, relation, exporter, importer (both empty: the total), amount, currency, approximate, balance, section, sentence, period (EDTF), least, most, bound, of (goods, services), according to.\n${fieldsNote(TRADE.shape)}`;
  },
  run: withContext(() => import('./trade.js')),
};
