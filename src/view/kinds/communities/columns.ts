/** Columns of communities. */
import type { Bound } from '../../../model.js';
import type { CommunityRow } from '../../../query/communities.js';
import { about, formatCount } from '../../words/amount.js';
import { ALSO_GIVEN, byText, countedAs } from '../../words/bound.js';
import { labelEdtf } from '../../../dates/label.js';
import { groupText, isApproximate, noteText } from './group.js';
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
    { key: 'year', head: 'Year', plain: (row) => field(row.year), human: yearText, tone: 'date' },
    { key: 'who', head: 'Who', plain: null, human: whoText },
    { key: 'in', head: 'In', plain: null, human: (row) => row.territory ?? '' },
    { key: 'by', head: 'According to', plain: null, human: byText, tone: 'dim' },
    {
      key: 'note',
      head: 'Note',
      plain: (row) => row.note ?? '',
      human: (row) => noteText(row),
      grow: true,
      tone: 'dim',
    },
    ...sourceColumns<CommunityRow>(),
    { key: 'bound', head: null, plain: (row) => field(row.bound) },
    { key: 'group', head: null, plain: (row) => field(row.group) },
    { key: 'territory', head: null, plain: (row) => field(row.territory) },
    { key: 'period', head: null, plain: (row) => field(row.period) },
    { key: 'according to', path: 'accordingTo', head: null, plain: (row) => field(row.accordingTo) },
    {
      key: 'share approximate',
      path: 'shareApproximate',
      head: null,
      plain: (row) => (row.shareApproximate ? 'approximate' : ''),
    },
    // "born there" tells no reader where.
    { key: 'counted', head: null, plain: whoText },
    { key: 'account', head: null, plain: (row) => (row.account ? ALSO_GIVEN : '') },
  ];
}

type Counted = Pick<CommunityRow, 'population' | 'populationMin' | 'populationMax'> & {
  bound?: Bound | null;
  note?: string | null;
};

/** "61,687", "about 47,000", "more than 130,000", "5,000–10,000", "at least 5,000"; "" when the article gives no number. */
export function populationText({
  population,
  populationMin: least,
  populationMax: most,
  bound = null,
  note = null,
}: Counted): string {
  if (bound !== null && population !== null) return countedAs(bound) + formatCount(population);
  const roughly = about(isApproximate(note));
  if (least !== null && most !== null && least !== most) return `${roughly}${formatCount(least)}–${formatCount(most)}`;
  if (population !== null) return roughly + formatCount(population);
  if (least !== null) return `at least ${formatCount(least)}`;
  return most === null ? '' : `up to ${formatCount(most)}`;
}

const whoText = (row: CommunityRow): string => groupText(row);

/** "2022", "2021–2022" of censuses of two years; "" when unknown. */
export const yearText = ({ year, period }: { year: number | null; period?: string | null }): string =>
  period == null ? field(year) : labelEdtf(period);

/** "0.93%", "about 7%"; "" when unknown. Without a number of people the note speaks of the share. */
export function shareText(row: Pick<CommunityRow, 'sharePercent'> & Counted & { shareApproximate?: boolean }): string {
  const { sharePercent, shareApproximate = false, note = null } = row;
  if (sharePercent === null) return '';
  const isAlone = populationText(row) === '';
  return `${about(shareApproximate || (isAlone && isApproximate(note)))}${formatCount(sharePercent)}%`;
}
