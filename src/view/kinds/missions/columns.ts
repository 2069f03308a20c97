/** Columns of missions. */
import { labelEdtf } from '../../../dates/label.js';
import type { MissionRow } from '../../../query/missions.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { relationColumn, sourceColumns } from '../../formats/shared-columns.js';

export function missionColumns(): Column<MissionRow>[] {
  return [
    relationColumn(),
    { key: 'sending', head: 'Sending state', plain: (row) => nameOf(row.sending), tone: 'name' },
    { key: 'receiving', head: 'Receiving state', plain: (row) => nameOf(row.receiving), tone: 'name' },
    { key: 'kind', head: 'Mission', plain: (row) => row.kind, tone: 'kind' },
    { key: 'city', head: 'City', plain: (row) => field(row.city) },
    { key: 'resident', head: null, plain: (row) => (row.resident ? 'resident' : 'non-resident') },
    { key: 'accredited from', path: 'accreditedFrom', head: null, plain: (row) => nameOf(row.accreditedFrom) },
    { key: 'since', head: null, plain: (row) => field(row.since) },
    { key: 'until', head: null, plain: (row) => field(row.until) },
    { key: 'note', head: 'Note', plain: null, human: missionNote, grow: true, tone: 'dim' },
    ...sourceColumns<MissionRow>(),
  ];
}

/** "accredited from Greece, since 1994, closed 2001"; "" when there is nothing to say. */
export function missionNote(row: Pick<MissionRow, 'resident' | 'accreditedFrom' | 'since' | 'until'>): string {
  const away = row.accreditedFrom === null ? 'not resident' : `accredited from ${nameOf(row.accreditedFrom)}`;
  const since =
    row.since === null ? [] : [/[/.]/u.test(row.since) ? labelEdtf(row.since) : `since ${labelEdtf(row.since)}`];
  const until = row.until === null ? [] : [`closed ${labelEdtf(row.until)}`];
  return [...(row.resident ? [] : [away]), ...since, ...until].join(', ');
}
