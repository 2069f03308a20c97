/** Columns of a list of relations. */

import { labelEdtf } from '../../dates/label.js';
import type { HeadRow } from '../../query/heads.js';
import type { Column } from '../column.js';
import { field } from '../names.js';
import { STATE_WORDS } from '../status/words.js';
import { partnerColumn, sourceColumns } from './shared.js';

export function headColumns(partnerOf: ((relation: string) => string) | null = null): Column<HeadRow>[] {
  const count = (key: 'events' | 'trade' | 'missions' | 'communities', head: string | null): Column<HeadRow> => ({
    key,
    head,
    plain: (row) => String(row[key]),
    align: 'right',
  });
  return [
    ...partnerColumn<HeadRow>(partnerOf),
    {
      key: 'relation',
      head: partnerOf === null ? 'Relation' : null,
      plain: (row) => row.relation,
      tone: 'name',
      grow: true,
    },
    { key: 'title', head: null, plain: (row) => row.title },
    {
      key: 'established',
      path: 'established.edtf',
      head: 'Established',
      plain: (row) => row.established?.edtf ?? '',
      human: (row) => (row.established === null ? 'not stated' : labelEdtf(row.established.edtf)),
      tone: (row) => (row.established === null ? 'dim' : 'date'),
    },
    {
      key: 'state',
      head: 'Today',
      plain: ({ status }) => field(status.state),
      human: todayText,
      tone: ({ status: { state } }) => (state === null ? 'dim' : state === 'severed' ? 'bad' : null),
    },
    {
      key: 'certain',
      path: 'status.certain',
      head: null,
      plain: ({ status: { state, certain } }) => (state === null ? '' : certain ? 'certain' : 'uncertain'),
    },
    { key: 'since', path: 'status.since', head: null, plain: ({ status }) => field(status.since) },
    { key: 'level', path: 'status.level', head: null, plain: ({ status }) => field(status.level) },
    count('events', 'Events'),
    count('trade', 'Trade'),
    count('missions', 'Missions'),
    // The widest head of the counts, which 80 columns have no room for beside the status.
    count('communities', null),
    ...sourceColumns<HeadRow>(),
  ];
}

/** The level, or what there is in its place. */
function todayText({ status: { state, level } }: HeadRow): string {
  if (state === 'established' || state === 'restored') return level ?? 'in being';
  return state === null ? (level ?? 'not stated') : STATE_WORDS[state];
}
