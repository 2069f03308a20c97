/** Columns of sources. */
import type { SourceRow } from '../../../query/sources.js';
import type { Column } from '../../formats/column.js';
import { relationColumn } from '../../formats/shared-columns.js';

export function sourceListColumns(): Column<SourceRow>[] {
  return [
    relationColumn(),
    { key: 'title', head: 'Title', plain: (row) => row.title, tone: 'name', grow: true },
    { key: 'url', head: 'Address', plain: (row) => row.url, grow: true },
    { key: 'publisher', head: 'Publisher', plain: (row) => row.publisher ?? '' },
    { key: 'license', head: 'Licence', plain: (row) => row.license ?? '' },
  ];
}
