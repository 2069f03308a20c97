/** Columns of missions. */
import type { MissionRow } from '../../../query/missions.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { numberOf } from './kinds.js';
import { begunAgain, earlierStays, stayNotes, suspendedOn } from './stays.js';
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
    { key: 'note', head: 'Note', plain: null, human: notedInTable, grow: true, tone: 'dim' },
    ...sourceColumns<MissionRow>(),
    {
      key: 'count',
      head: null,
      plain: ({ count, countBound }) => (count === undefined ? '' : numberOf({ count, countBound })),
    },
    { key: 'began', head: null, plain: (row) => begunAgain(row) ?? '' },
    { key: 'earlier', head: null, plain: (row) => earlierStays(row).join(', ') },
    { key: 'suspended', head: null, plain: (row) => suspendedOn(row) ?? '' },
    { key: 'as of', path: 'asOf', head: null, plain: (row) => field(row.asOf ?? null) },
    { key: 'disputed', head: null, plain: (row) => (row.disputed ? 'disputed' : '') },
  ];
}

type Noted = Pick<MissionRow, 'resident' | 'accreditedFrom' | 'since' | 'until' | 'periods' | 'asOf' | 'disputed'>;

/** "accredited from Greece, since 1994", "1994–2001", "closed 2001", "since 2015, earlier 1923–1961"; "" when there is nothing to say. */
export function missionNote(row: Noted): string {
  const away = row.accreditedFrom === null ? 'not resident' : `accredited from ${nameOf(row.accreditedFrom)}`;
  return [...(row.resident ? [] : [away]), ...stayNotes(row)].join(', ');
}

/** With the number of which it is one: "since 1994, one of 21". */
function notedInTable(row: MissionRow): string {
  const one = row.count === undefined ? [] : [`one of ${numberOf({ ...row, count: row.count })}`];
  return [missionNote(row), ...one].filter((note) => note !== '').join(', ');
}
