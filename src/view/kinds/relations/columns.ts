/** Columns of a list of relations. */

import { labelEdtf } from '../../../dates/label.js';
import type { HeadRow } from '../../../dataset/heads.js';
import type { Column } from '../../formats/column.js';
import { field } from '../../words/names.js';
import { countedInLists, KINDS } from '../kinds.js';
import { LEVEL_WORDS, stateText } from '../status/words.js';
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
      shrink: 17,
    },
    {
      key: 'state',
      head: 'State',
      plain: ({ status }) => field(status.state),
      human: ({ status }) => stateText(status),
      shrink: 10,
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
      head: 'Level',
      plain: ({ status }) => field(status.level),
      human: ({ status: { level } }) => (level === null ? '' : LEVEL_WORDS[level]),
      shrink: 11,
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
