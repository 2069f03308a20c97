/** Columns of the edges of a network, and of its nodes. */
import type { GraphNode } from '../../../query/graph.js';
import type { Edge, EdgesByKind, GraphKind } from '../../../query/graph-edges.js';
import { labelEdtf } from '../../../dates/label.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { amountText } from './words.js';

/** Codes in pipes too: a network is read by programs. */
const end = <Row extends Edge>(key: 'source' | 'target', head: string): Column<Row> => ({
  key,
  head,
  plain: (row) => row[key],
  human: (row) => nameOf(row[key]),
  tone: 'name',
  shrink: 10,
});

const own = <Row>(key: keyof Row & string, head: string | null = null): Column<Row> => ({
  key,
  head,
  plain: (row) => exact(row[key]),
});

const date = <Row>(key: keyof Row & string, head: string): Column<Row> => ({
  ...own<Row>(key, head),
  human: (row) => (typeof row[key] === 'string' ? labelEdtf(row[key]) : ''),
  tone: 'date',
});

/** "" for what is not stated. */
const exact = (value: unknown): string =>
  typeof value === 'boolean'
    ? String(value)
    : typeof value === 'string' || typeof value === 'number'
      ? field(value)
      : '';

const place = <Row extends Edge & Record<'section' | 'sentence', unknown>>(): Column<Row>[] => [
  own<Row>('relation'),
  own<Row>('section'),
  own<Row>('sentence'),
];

const COLUMNS: { readonly [Kind in GraphKind]: readonly Column<EdgesByKind[Kind]>[] } = {
  relations: [
    end('source', 'Between'),
    end('target', 'And'),
    { ...own('state', 'State'), human: ({ state }) => state ?? 'not stated' },
    date('since', 'Since'),
    own('certain'),
    own('level', 'Level'),
    own('established'),
    ...place<EdgesByKind['relations']>(),
  ],
  missions: [
    end('source', 'Sending state'),
    end('target', 'Receiving state'),
    own('kind', 'Mission'),
    own('city', 'City'),
    { ...own('resident'), plain: ({ resident }) => (resident ? 'resident' : 'non-resident') },
    { ...own('accreditedFrom', 'Accredited from'), human: ({ accreditedFrom }) => nameOf(accreditedFrom) },
    date('since', 'Since'),
    date('until', 'Until'),
    ...place<EdgesByKind['missions']>(),
  ],
  trade: [
    end('source', 'Exporter'),
    end('target', 'Importer'),
    own('year', 'Year'),
    { ...own('amount', 'Amount'), human: amountText, align: 'right' },
    own('currency'),
    own('approximate'),
    own('bound'),
    { ...own('of', 'Of') },
    own('accordingTo', 'According to'),
    own('note', 'Note'),
    ...place<EdgesByKind['trade']>(),
  ],
};

export function edgeColumns<Kind extends GraphKind>(kind: Kind): readonly Column<EdgesByKind[Kind]>[] {
  return COLUMNS[kind];
}

export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  own('id', 'Code'),
  { ...own('label', 'Name'), tone: 'name' },
  own('alpha2'),
  own('numeric'),
  own('kind', 'Kind'),
  own('region', 'Region'),
];
