/** Trade figures, read aloud: "Trade, 2023: Serbia exported about 260 million US dollars to Albania." */
import type { Relation } from '../../../model.js';
import { trade, type TradeRow } from '../../../query/trade.js';
import { andList } from '../../../text/lists.js';
import { nameOf } from '../../words/names.js';
import { about } from '../../words/amount.js';
import { sentence, spoken, spokenAmount, spokenDate } from '../../words/spoken.js';
import { amountIn } from './columns.js';

/** `between` are the names of the two countries. */
export function tradeSentence(row: TradeRow, between: readonly string[]): string {
  const time = row.period === null ? (row.year === null ? 'without a year' : String(row.year)) : spokenDate(row.period);
  const when = `${row.financialYear ? 'financial year ' : ''}${time}${row.account ? ', also given' : ''}`;
  const amount = spoken(amountIn(row, spokenAmount));
  const what =
    row.exporter === null || row.importer === null
      ? `${amount} in both directions together between ${andList(between)}`
      : `${nameOf(row.exporter)} exported ${amount} to ${nameOf(row.importer)}${surplusText(row)}`;
  const said = [row.of, row.note, row.accordingTo === null ? null : `figures of ${row.accordingTo}`];
  const aside = said.filter((each) => each !== null).join(', ');
  return sentence(`Trade, ${when}: ${what}${aside === '' ? '' : `; ${aside}`}`);
}

/** The side that sells more tells of the balance. */
function surplusText({ balance, balanceApproximate, currency }: TradeRow): string {
  if (balance === null || balance <= 0) return '';
  return `, a surplus of ${about(balanceApproximate)}${spokenAmount(balance, currency)}`;
}

export function tradeSentences(relations: readonly Relation[], rows = trade(relations)): string[] {
  const names = new Map(relations.map(({ id, parties }) => [id, parties.map(({ name }) => name)]));
  return rows.map((row) => tradeSentence(row, names.get(row.relation) ?? []));
}
