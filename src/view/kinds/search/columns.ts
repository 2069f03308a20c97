/** Columns of search results. */
import { labelEdtf } from '../../../dates/label.js';
import { field } from '../../words/names.js';
import type { SearchRow } from '../../../query/search/search.js';
import type { Column } from '../../formats/column.js';
import { sourceColumns } from '../../formats/shared-columns.js';

export function searchColumns(): Column<SearchRow>[] {
  return [
    { key: 'type', head: 'Found', plain: (row) => row.type, tone: 'kind' },
    { key: 'relation', head: 'Relation', plain: (row) => row.relation, tone: 'name', shrink: 16 },
    {
      key: 'date',
      head: 'Date',
      plain: (row) => field(row.date),
      human: (row) => (row.date === null ? '' : labelEdtf(row.date)),
      tone: 'date',
    },
    { key: 'text', head: 'Text', plain: (row) => row.text, grow: true },
    { key: 'score', head: null, plain: (row) => String(row.score) },
    ...sourceColumns<SearchRow>(),
  ];
}
