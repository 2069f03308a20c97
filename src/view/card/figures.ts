/** Trade as arrows, and the communities. */
import type { Community, Relation } from '../../model.js';
import { trade, type TradeRow } from '../../query/trade.js';
import { about, shortAmount } from '../amount.js';
import { clip } from '../clip.js';
import { populationText, shareText } from '../columns/communities.js';
import { padEnd, padStart } from '../cut.js';
import { partyName } from '../names.js';
import { widthOf } from '../wrap.js';
import { cleanLine } from '../../clean.js';
import type { Given, Section } from './section.js';

/** A row each: year, the direction as an arrow, amount, and the balance of the side that has a surplus. */
export function tradeSection({ relation, width, limits, look: { paint } }: Given): Section {
  const all = trade([relation]);
  const latest = limits.trade === Infinity ? all : all.filter(({ year }) => year === all[0]?.year);
  const kept = withMore(latest, limits.trade);
  const cells = kept.map((row) =>
    [yearText(row), ...directionOf(relation, row), amountText(row), surplusText(row)].map(cleanLine),
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
    return [rest === '' ? line : `${line}  ${paint('good', rest)}`];
  });
  return { label: 'Trade', rows: [...rows, ...moreText(latest.length - kept.length, 'figure', width, paint)] };
}

const yearText = ({ year }: TradeRow): string => (year === null ? 'no year' : String(year));

/** Exporter and importer; the total has no direction. */
function directionOf(relation: Relation, { exporter, importer }: TradeRow): [string, string] {
  if (exporter === null || importer === null) return ['total', ''];
  return [partyName(relation, exporter), partyName(relation, importer)];
}

const amountText = ({ amount, currency, approximate }: TradeRow): string =>
  about(approximate) + shortAmount(amount, currency);

/** Both directions give the same balance; the side that sells more has it. */
function surplusText({ balance, balanceApproximate, currency }: TradeRow): string {
  return balance === null || balance <= 0
    ? ''
    : `balance ${about(balanceApproximate)}+${shortAmount(balance, currency)}`;
}

/** As many as there is room for, the last row kept for saying that there are more. */
function withMore<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : list.slice(0, most - 1);
}

function moreText(count: number, what: string, width: number, paint: Given['look']['paint']): string[] {
  return count === 0
    ? []
    : clip(`${count} more ${what}${count === 1 ? '' : 's'}`, width).map((line) => paint('dim', line));
}

/** A row for each people in each country, its figures side by side, the latest first. */
export function communitySection({ relation, width, limits, look: { paint } }: Given): Section {
  const groups = new Map<string, Community[]>();
  for (const each of relation.communities) {
    const name = cleanLine(`${each.people} in ${partyName(relation, each.country)}`);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  const list = [...groups];
  const kept = withMore(list, limits.communities);
  const rows = kept.flatMap(([name, figures]) => {
    const told = [...figures].sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0).map(figureText);
    const text = told.filter((each) => each !== '').join('; ');
    return clip(text === '' ? name : `${name}: ${text}`, width, limits.lines);
  });
  const left = list.length - kept.length;
  return { label: 'Communities', rows: [...rows, ...moreText(left, 'group', width, paint)] };
}

/** "61,687, 0.93% (excluding Kosovo)"; "" when the article gives neither number nor year. */
function figureText(community: Community): string {
  const figure = [populationText(community), shareText(community)].filter((each) => each !== '').join(', ');
  const about = [community.year === null ? '' : String(community.year), community.note ?? ''].filter((x) => x !== '');
  const aside = about.join(', ');
  return figure === '' ? aside : `${figure}${aside === '' ? '' : ` (${aside})`}`;
}
