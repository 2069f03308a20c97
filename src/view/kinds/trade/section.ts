/** Trade on the card: arrows between the countries. */
import type { Relation } from '../../../model.js';
import { trade, type TradeRow } from '../../../query/trade.js';
import { about, shortAmount } from '../../words/amount.js';
import { amountIn, detailsOf, unitsOf, yearText, type Units } from './columns.js';
import { clip } from '../../terminal/clip.js';
import { padEnd, padStart } from '../../terminal/cut.js';
import { partyName } from '../../words/names.js';
import { widthOf } from '../../terminal/wrap.js';
import { cleanLine } from '../../../text/clean.js';
import { moreText, withMore, type CardPart, type Given, type Section } from '../../terminal/section.js';

export const TRADE_PART: CardPart = { limit: { steps: [4, 4, 4, 4, 4, 4, 3], narrow: 4 }, section: tradeSection };

/** Of the latest year, unless there is no limit. A row each: year, the direction as an arrow, amount, and the balance of the side that has a surplus. */
function tradeSection({ relation, width, limits, look: { paint } }: Given, most: number): Section {
  const all = trade([relation]);
  const latest = most === Infinity ? all : all.filter(({ year }) => year === all[0]?.year);
  const kept = withMore(latest, most);
  const units = unitsOf(kept);
  const cells = kept.map((row) =>
    [yearText(row) || 'no year', ...directionOf(relation, row), amountText(row, units), besideText(row, units)].map(
      cleanLine,
    ),
  );
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(0, ...cells.map((row) => widthOf(row[at] ?? ''))));
  const [year = 0, from = 0, to = 0, amount = 0, balance = 0] = widths;
  const fits = year + 2 + from + (to > 0 ? 3 + to : 0) + 2 + amount + (balance > 0 ? 2 + balance : 0) <= width;
  const rows = cells.flatMap(([when = '', a = '', b = '', sum = '', rest = '']) => {
    if (!fits) {
      // The amount first: it is the name of a country that may be cut.
      const direction = b === '' ? a : `${a} → ${b}`;
      return clip(`${when} ${sum}: ${direction}${rest === '' ? '' : `, ${rest}`}`, width, limits.lines);
    }
    const direction = to === 0 ? padEnd(a, from) : `${padEnd(a, from)} ${b === '' ? ' ' : '→'} ${padEnd(b, to)}`;
    const line = `${paint('date', padEnd(when, year))}  ${direction}  ${padStart(sum, amount)}`;
    return [rest === '' ? line : `${line}  ${paint(rest.startsWith('balance') ? 'good' : 'dim', rest)}`];
  });
  const more = moreText(latest.length - kept.length, 'figure', width, paint);
  const years = new Set(all.map((each) => each.year)).size;
  return { label: 'Trade', rows: [...rows, ...more], command: years > 1 ? 'trade' : null };
}

/** Exporter and importer; the total has no direction. */
function directionOf(relation: Relation, { exporter, importer }: TradeRow): [string, string] {
  if (exporter === null || importer === null) return ['total', ''];
  return [partyName(relation, exporter), partyName(relation, importer)];
}

const amountText = (row: TradeRow, units: Units): string =>
  amountIn(row, (amount, currency) => shortAmount(amount, currency, units.get(currency) ?? null));

/** "balance +$182M; goods, Serbian data". Both directions give the same balance; the side that sells more has it. */
function besideText(row: TradeRow, units: Units): string {
  const { balance, balanceApproximate, currency } = row;
  const surplus =
    balance === null || balance <= 0
      ? ''
      : `balance ${about(balanceApproximate)}+${shortAmount(balance, currency, units.get(currency) ?? null)}`;
  return [surplus, detailsOf(row)].filter((each) => each !== '').join('; ');
}
