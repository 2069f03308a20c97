/** Columns of communities. */
import type { CommunityRow } from '../../../query/communities.js';
import { formatCount } from '../../words/amount.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { relationColumn, sourceColumns } from '../../formats/shared-columns.js';

export function communityColumns(): Column<CommunityRow>[] {
  return [
    relationColumn(),
    { key: 'people', head: 'People', plain: (row) => row.people, tone: 'name' },
    { key: 'country', head: 'Country', plain: (row) => nameOf(row.country), tone: 'name' },
    {
      key: 'population',
      head: 'Population',
      plain: (row) => field(row.population),
      human: populationText,
      align: 'right',
    },
    { key: 'least', path: 'populationMin', head: null, plain: (row) => field(row.populationMin) },
    { key: 'most', path: 'populationMax', head: null, plain: (row) => field(row.populationMax) },
    {
      key: 'share',
      path: 'sharePercent',
      head: 'Share',
      plain: (row) => field(row.sharePercent),
      human: shareText,
      align: 'right',
    },
    { key: 'year', head: 'Year', plain: (row) => field(row.year), tone: 'date' },
    { key: 'note', head: 'Note', plain: (row) => row.note ?? '', grow: true, tone: 'dim' },
    ...sourceColumns<CommunityRow>(),
  ];
}

type Counted = Pick<CommunityRow, 'population' | 'populationMin' | 'populationMax'>;

/** "61,687", "5,000–10,000", "at least 5,000", "up to 200"; "" when the article gives no number. */
export function populationText({ population, populationMin: least, populationMax: most }: Counted): string {
  if (least !== null && most !== null && least !== most) return `${formatCount(least)}–${formatCount(most)}`;
  if (population !== null) return formatCount(population);
  if (least !== null) return `at least ${formatCount(least)}`;
  return most === null ? '' : `up to ${formatCount(most)}`;
}

/** "0.93%"; "" when unknown. */
export function shareText({ sharePercent }: Pick<CommunityRow, 'sharePercent'>): string {
  return sharePercent === null ? '' : `${formatCount(sharePercent)}%`;
}
