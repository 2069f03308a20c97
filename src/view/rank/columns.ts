/** Columns of ranks: the rank, then those of what is ranked. */
import type { Integer } from '../../model.js';
import type { CountRank } from '../../query/rank/counts.js';
import type { CommunityRank, TradeRank } from '../../query/rank/figures.js';
import { formatCount } from '../words/amount.js';
import { communityColumns } from '../kinds/communities/columns.js';
import { tradeColumns } from '../kinds/trade/columns.js';
import type { Column } from '../formats/column.js';
import { field, nameOf } from '../words/names.js';

const rankColumn = <Row extends { rank: Integer }>(): Column<Row> => ({
  key: 'rank',
  head: 'Rank',
  plain: (row) => String(row.rank),
  align: 'right',
  tone: 'dim',
});

/** "Albania", "Albania–Serbia". */
export const countedName = ({ country, parties }: Pick<CountRank, 'country' | 'parties'>): string =>
  country === null ? parties.map(nameOf).join('–') : nameOf(country);

/** "43", "at least 50". */
export const countText = ({ count, bound }: Pick<CountRank, 'count' | 'bound'>): string =>
  `${bound === null ? '' : `${bound} `}${formatCount(count)}`;

export const countColumns = (): Column<CountRank>[] => [
  rankColumn(),
  { key: 'name', head: 'Who', plain: countedName, tone: 'name', grow: true },
  { key: 'count', head: 'Count', plain: ({ count }) => String(count), human: countText, align: 'right' },
  { key: 'bound', head: null, plain: (row) => field(row.bound) },
  { key: 'relation', head: null, plain: (row) => field(row.relation) },
];

export const communityRankColumns = (): Column<CommunityRank>[] => [rankColumn(), ...communityColumns()];

/** Balances are of one relation, and no part of a rank. */
export const tradeRankColumns = (rows: readonly TradeRank[]): Column<TradeRank>[] => [
  rankColumn(),
  ...tradeColumns(null, rows).filter(({ key }) => key !== 'balance'),
];
