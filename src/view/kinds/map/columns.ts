/** Columns of what a map shows. */
import type { MapRow } from '../../../query/map.js';
import type { Column } from '../../formats/column.js';
import { nameOf } from '../../words/names.js';

export const MAP_COLUMNS: readonly Column<MapRow>[] = [
  { key: 'relation', head: null, plain: (row) => row.relation },
  { key: 'country', head: 'Country', plain: (row) => nameOf(row.country), tone: 'name' },
  { key: 'shows', head: 'Shown as', plain: (row) => row.shows },
  { key: 'text', head: 'Stated', plain: (row) => row.text, grow: true },
];
