/** Columns of gaps. */
import { labelEdtf } from '../../dates/label.js';
import type { GapRow } from '../../query/gaps.js';
import type { Column } from '../formats/column.js';
import { sourceColumns } from '../formats/shared-columns.js';
import { field, nameOf } from '../words/names.js';

export const gapColumns = (): Column<GapRow>[] => [
  { key: 'country', head: 'Country', plain: (row) => nameOf(row.country), tone: 'name' },
  { key: 'gap', head: 'The dataset states', plain: (row) => row.gap, human: (row) => SAYS[row.gap], grow: true },
  {
    key: 'since',
    head: 'Since',
    plain: (row) => field(row.since),
    human: (row) => (row.since === null ? '' : labelEdtf(row.since)),
    tone: 'date',
  },
  {
    key: 'certain',
    head: null,
    plain: ({ certain }) => (certain === null ? '' : certain ? 'certain' : 'uncertain'),
  },
  {
    key: 'accredited from',
    path: 'accreditedFrom',
    head: 'Accredited from',
    plain: (row) => nameOf(row.accreditedFrom),
  },
  { key: 'relation', head: null, plain: (row) => field(row.relation) },
  ...sourceColumns<GapRow>(),
];

/** What a gap of each kind is, of one country. */
const SAYS: Readonly<Record<GapRow['gap'], string>> = {
  none: 'that there are no relations',
  'broken off': 'that relations are broken off',
  undated: 'no date of relations',
  'no mission there': 'no resident mission there',
  'no mission here': 'no resident mission of theirs',
  'no mission': 'no resident mission of either side',
  nothing: 'nothing at all',
};
