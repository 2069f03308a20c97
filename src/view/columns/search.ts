/** Columns of search results. */
import { labelEdtf } from '../../dates/label.js';
import { field } from '../names.js';
import type { SearchRow } from '../../query/search/search.js';
import type { Paint } from '../colour.js';
import type { Column } from '../column.js';
import { sourceColumns } from './shared.js';

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
    { key: 'text', head: 'Text', plain: (row) => row.text, painted: marked, grow: true },
    { key: 'score', head: null, plain: (row) => String(row.score) },
    ...sourceColumns<SearchRow>(),
  ];
}

/** The text with its matches painted. Matches are single words of text that was cleaned before it was searched. */
function marked({ text, matches }: SearchRow, paint: Paint): string {
  let result = '';
  let at = 0;
  for (const { start, end } of matches) {
    result += text.slice(at, start) + paint('match', text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}
