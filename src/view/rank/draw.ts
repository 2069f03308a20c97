/** Ranks on a terminal: rank, who, how much, and a bar; figures that cannot be compared each on a scale of their own. */
import { cleanLine } from '../../text/clean.js';
import type { CountRank } from '../../query/rank/counts.js';
import { groupOf, type CommunityRank, type TradeRank } from '../../query/rank/figures.js';
import type { Tone } from '../look/colour.js';
import type { Look } from '../look/look.js';
import { columnLines, stackedLines, type Entry } from '../kinds/trade/bar-lines.js';
import { amountIn, detailsOf, unitsOf, yearText as timeText } from '../kinds/trade/columns.js';
import { populationText, yearText } from '../kinds/communities/columns.js';
import { groupText } from '../kinds/communities/group.js';
import { headingLines } from '../kinds/timeline/text.js';
import { padStart } from '../terminal/cut.js';
import { shortAmount } from '../words/amount.js';
import { ALSO_GIVEN } from '../words/bound.js';
import { nameOf } from '../words/names.js';
import { countedName, countText } from './columns.js';

/** A line before it is laid out. */
export interface Bar {
  rank: number;
  label: string;
  amount: string;
  value: number;
  tone: Tone;
}

/** Bars that are compared with each other; `name` is "" where all are. */
export interface Bars {
  name: string;
  bars: readonly Bar[];
}

/** Lines no wider than the terminal. */
export function rankText(title: string, extent: string, groups: readonly Bars[], look: Look): string {
  const body = groups.flatMap(({ name, bars }) => [
    '',
    ...(name === '' ? [] : [look.paint('heading', cleanLine(name))]),
    ...barLines(bars, look),
  ]);
  return `${[...headingLines(cleanLine(title), extent, look), ...body].join('\n')}\n`;
}

function barLines(bars: readonly Bar[], look: Look): string[] {
  const digits = Math.max(...bars.map(({ rank }) => String(rank).length));
  const most = Math.max(...bars.map(({ value }) => value));
  const entries = bars.map(({ rank, label, amount, value, tone }): Entry => ({
    ...{ partner: '', year: padStart(String(rank), digits), label: cleanLine(label), amount, remark: '', tone },
    bar: value,
  }));
  return columnLines(entries, most, look) ?? stackedLines(entries, most, look);
}

export const countBars = (rows: readonly CountRank[]): Bars[] => [
  {
    name: '',
    bars: rows.map((row) => ({
      ...{ rank: row.rank, label: countedName(row), amount: countText(row), value: row.count, tone: 'contact' },
    })),
  },
];

/** "Albanians in Italy, Albanian citizens, 2023". */
export const communityBars = (rows: readonly CommunityRank[]): Bars[] => [
  {
    name: '',
    bars: rows.map((row) => {
      const { rank, people, country, territory, population, populationMin, populationMax } = row;
      const said = [
        `${people} in ${nameOf(country)}`,
        territory ?? '',
        groupText(row),
        yearText(row),
        row.account ? ALSO_GIVEN : '',
      ];
      return {
        ...{ rank, label: said.filter((each) => each !== '').join(', '), amount: populationText(row), tone: 'contact' },
        value: population ?? populationMin ?? populationMax ?? 0,
      };
    }),
  },
];

/** A group a currency and direction, in the order of the rows. `pairOf` names a relation. */
export function tradeBars(rows: readonly TradeRank[], pairOf: (relation: string) => string): Bars[] {
  const units = unitsOf(rows);
  const groups = new Map<string, TradeRank[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  return [...groups.values()].map((own) => ({
    name: groupName(own[0]),
    bars: own.map((row) => ({
      rank: row.rank,
      label: flowText(row, pairOf),
      amount: amountIn(row, (amount, currency) => shortAmount(amount, currency, units.get(currency) ?? null)),
      value: row.amount,
      tone: row.exporter === null ? 'dim' : 'treaty',
    })),
  }));
}

export const groupName = (row: Pick<TradeRank, 'currency' | 'exporter'> | undefined): string =>
  row === undefined ? '' : `${row.currency}, ${row.exporter === null ? 'both directions together' : 'one direction'}`;

/** "Serbia → Albania, goods, 2023"; of a total the relation. */
function flowText(row: TradeRank, pairOf: (relation: string) => string): string {
  const { relation, exporter, importer } = row;
  const flow = exporter === null ? pairOf(relation) : `${nameOf(exporter)} → ${nameOf(importer)}`;
  const when = timeText(row) || 'undated';
  return [flow, detailsOf(row), when].filter((each) => each !== '').join(', ');
}
