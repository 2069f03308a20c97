/** Trade figures, as a search finds them: "exports of Serbia to Albania: about USD 260,000,000". */
import type { TradeFigure } from '../../model.js';
import { nameOf, type Kind } from './kind.js';

const plain = (amount: number): string => amount.toLocaleString('en');

export const TRADE: Kind<TradeFigure> = {
  type: 'trade',
  text: ({
    exporter,
    importer,
    amount,
    amountMin,
    amountMax,
    bound,
    currency,
    approximate,
    of,
    note,
    accordingTo,
    account,
    financialYear,
  }) => {
    const told = bound ?? (approximate ? 'about' : '');
    const range = amountMin === undefined || amountMax === undefined ? null : `${plain(amountMin)}–${plain(amountMax)}`;
    const sum = range === null ? `${told} ${currency} ${plain(amount)}`.trimStart() : `${currency} ${range}`;
    const also = [financialYear ? 'financial year' : [], account ? 'also given' : []];
    const rest = [of, note, accordingTo, ...also].flatMap((each) => each ?? []).join(', ');
    const figure = rest === '' ? sum : `${sum} (${rest})`;
    if (exporter === null || importer === null) return `total trade: ${figure}`;
    return `exports of ${nameOf(exporter)} to ${nameOf(importer)}: ${figure}`;
  },
  date: ({ year, period }) => period ?? (year === null ? null : String(year)),
  dates: ({ period = null }) => [period],
};
