/** Columns that several listings have. */
import type { Source } from '../../model.js';
import type { Column } from './column.js';
import { field } from '../words/names.js';
import { sectionOf } from '../words/places.js';

/** The relation's id, in pipes. */
export function relationColumn<Row extends { relation: string }>(): Column<Row> {
  return { key: 'relation', head: null, plain: (row) => row.relation };
}

/** The other party, on a terminal, when the relations of one country are listed. */
export function partnerColumn<Row extends { relation: string }>(
  partnerOf: ((relation: string) => string) | null,
): Column<Row>[] {
  if (partnerOf === null) return [];
  return [
    { key: 'with', head: 'With', plain: null, human: (row) => partnerOf(row.relation), tone: 'name', shrink: 14 },
  ];
}

/** Section and sentence, in pipes. */
export function sourceColumns<Row extends { source: Source | null }>(): Column<Row>[] {
  return [
    { key: 'section', path: 'source.section', head: null, plain: (row) => sectionOf(row.source) },
    { key: 'sentence', path: 'source.sentence', head: null, plain: (row) => field(row.source?.sentence ?? null) },
  ];
}
