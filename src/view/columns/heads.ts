/** Columns of a list of relations. */
import type { RelationHead } from '../../dataset.js';
import { labelEdtf } from '../../dates/label.js';
import type { Column } from '../listing.js';
import { partnerColumn, sourceColumns } from './shared.js';

export function headColumns(partnerOf: ((relation: string) => string) | null = null): Column<RelationHead>[] {
  const count = (key: 'events' | 'trade' | 'missions' | 'communities', head: string): Column<RelationHead> => ({
    key,
    head,
    plain: (row) => String(row[key]),
    align: 'right',
  });
  return [
    ...partnerColumn<RelationHead>(partnerOf),
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
      head: 'Established',
      plain: (row) => row.established?.edtf ?? '',
      human: (row) => (row.established === null ? 'not stated' : labelEdtf(row.established.edtf)),
      tone: (row) => (row.established === null ? 'dim' : 'date'),
    },
    count('events', 'Events'),
    count('trade', 'Trade'),
    count('missions', 'Missions'),
    count('communities', 'Communities'),
    ...sourceColumns<RelationHead>(),
  ];
}
