/** Columns of the events of a day. */
import type { OnDayRow } from '../../query/on-day.js';
import type { Column } from '../formats/column.js';
import { relationColumn, sourceColumns } from '../formats/shared-columns.js';
import { agoText, pairText } from './words.js';

export const onDayColumns = (): Column<OnDayRow>[] => [
  {
    key: 'date',
    path: 'date.edtf',
    head: 'Year',
    plain: (row) => row.date.edtf,
    human: (row) => row.date.edtf.slice(0, 4),
    tone: 'date',
  },
  {
    key: 'years ago',
    path: 'yearsAgo',
    head: 'Ago',
    plain: (row) => String(row.yearsAgo),
    human: (row) => agoText(row.yearsAgo),
    tone: 'dim',
  },
  { key: 'kind', head: 'Kind', plain: (row) => row.kind, tone: 'kind' },
  relationColumn(),
  {
    key: 'title',
    head: 'Between',
    plain: (row) => row.title,
    human: (row) => pairText(row.title),
    tone: 'name',
    shrink: 16,
  },
  { key: 'text', head: 'Event', plain: (row) => row.text, grow: true },
  ...sourceColumns<OnDayRow>(),
];
