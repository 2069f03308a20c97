/** Columns of a list of relations. */

import { labelEdtf } from '../../../dates/label.js';
import type { HeadRow } from '../../../dataset/heads.js';
import type { Column } from '../../formats/column.js';
import { field } from '../../words/names.js';
import { countedInLists, KINDS } from '../kinds.js';
import { LEVEL_WORDS, STATE_WORDS } from '../status/words.js';
import { partnerColumn, sourceColumns } from '../../formats/shared-columns.js';

export function headColumns(partnerOf: ((relation: string) => string) | null = null): Column<HeadRow>[] {
  const isPartners = partnerOf !== null;
  return [
    ...partnerColumn<HeadRow>(partnerOf),
    {
      key: 'relation',
      head: isPartners ? null : 'Relation',
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
      head: isPartners ? 'Relations' : 'Today',
      plain: ({ status }) => field(status.state),
      human: isPartners ? stateText : todayText,
      tone: ({ status: { state } }) => (state === null ? 'dim' : state === 'severed' ? 'bad' : null),
    },
    {
      key: 'certain',
      path: 'status.certain',
      head: null,
      plain: ({ status: { state, certain } }) => (state === null ? '' : certain ? 'certain' : 'uncertain'),
    },
    { key: 'since', path: 'status.since', head: null, plain: ({ status }) => field(status.since) },
    {
      key: 'level',
      path: 'status.level',
      head: isPartners ? 'Level' : null,
      plain: ({ status }) => field(status.level),
      human: ({ status: { level } }) => (level === null ? '' : LEVEL_WORDS[level]),
    },
    ...countedInLists().map((key): Column<HeadRow> => ({
      key,
      head: KINDS[key].count?.head ?? null,
      plain: (row) => String(row[key]),
      align: 'right',
    })),
    ...sourceColumns<HeadRow>(),
  ];
}

/** "active" for what was established or restored, "?" where that is not certain. */
function stateText({ status: { state, certain } }: HeadRow): string {
  if (state === null) return 'not stated';
  const isActive = state === 'established' || state === 'restored';
  return (isActive ? 'active' : STATE_WORDS[state]) + (certain ? '' : '?');
}

/** The level, or what there is in its place. */
function todayText({ status: { state, level } }: HeadRow): string {
  if (state === 'established' || state === 'restored') return level ?? 'active';
  return state === null ? (level ?? 'not stated') : STATE_WORDS[state];
}
