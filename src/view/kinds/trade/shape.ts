/** The fields of trade figures, in the order of the JSON. */
import type { TradeRow } from '../../../query/trade.js';
import { source, type Fields } from '../../formats/shape.js';

export const figure = {
  year: true,
  exporter: true,
  importer: true,
  amount: true,
  currency: true,
  approximate: true,
} as const;

/** What only some figures have; last, so that the columns before them stay where they are. */
export const told = {
  period: true,
  amountMin: true,
  amountMax: true,
  bound: true,
  of: true,
  accordingTo: true,
  financialYear: true,
  account: true,
  note: true,
} as const;

export const TRADE: Fields<TradeRow> = {
  shape: {
    relation: true,
    ...figure,
    balance: true,
    balanceApproximate: true,
    source,
    ...told,
  },
};
