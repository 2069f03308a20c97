/** Columns of a timeline. */
import { labelDate } from '../../../dates/label.js';
import type { TimelineRow } from '../../../query/timeline.js';
import type { Column } from '../../formats/column.js';
import { partnerColumn, relationColumn, sourceColumns } from '../../formats/shared-columns.js';

/** `partnerOf` gives the other party's name by relation id when the relations of one country are listed. */
export function timelineColumns(partnerOf: ((relation: string) => string) | null = null): Column<TimelineRow>[] {
  return [
    {
      key: 'date',
      path: 'date.edtf',
      head: 'Date',
      plain: (row) => row.date.edtf,
      human: (row) => labelDate(row.date),
      tone: 'date',
    },
    { key: 'kind', head: 'Kind', plain: (row) => row.kind, tone: 'kind' },
    ...partnerColumn<TimelineRow>(partnerOf),
    relationColumn(),
    { key: 'text', head: 'Event', plain: (row) => row.text, grow: true },
    ...sourceColumns<TimelineRow>(),
  ];
}
