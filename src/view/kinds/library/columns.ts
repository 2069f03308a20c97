/** Columns of the articles of a library. */
import { labelEdtf } from '../../../dates/label.js';
import type { LibraryRow } from '../../../library/list.js';
import type { Column } from '../../formats/column.js';

const day = (time: string | null): string => (time === null ? '' : labelEdtf(time.slice(0, 10)));

export function libraryColumns(): Column<LibraryRow>[] {
  return [
    { key: 'title', head: 'Article', plain: ({ title }) => title, tone: 'name', grow: true },
    {
      key: 'relations',
      head: null,
      plain: ({ relations }) => relations.join('; '),
    },
    {
      key: 'publisher',
      head: 'From',
      plain: ({ publisher, file }) => publisher ?? file ?? '',
      shrink: 12,
    },
    {
      key: 'revision',
      head: 'Revision',
      plain: ({ revision }) => (revision === null ? '' : String(revision)),
      align: 'right',
    },
    {
      key: 'timestamp',
      head: 'Of',
      plain: ({ timestamp }) => timestamp ?? '',
      human: ({ timestamp }) => day(timestamp),
      tone: 'date',
    },
    {
      key: 'fetched',
      head: 'Added',
      plain: ({ fetched }) => fetched,
      human: ({ fetched }) => day(fetched),
      tone: 'date',
    },
    {
      key: 'size',
      head: 'Size',
      plain: ({ size }) => String(size),
      human: ({ size }) => `${Math.max(1, Math.round(size / 1_000))} kB`,
      align: 'right',
    },
    { key: 'license', head: null, plain: ({ license }) => license ?? '' },
    { key: 'url', head: null, plain: ({ url }) => url ?? '' },
  ];
}
