/** What a list of relations says about each of them: its head, and how things stand today. */
import { headOf, type RelationHead } from './head.js';
import type { Edtf, Relation } from '../model.js';
import type { Level, RelationsState } from '../status/conclusion.js';
import { standingOf } from '../status/status.js';

export interface HeadRow extends RelationHead {
  /** Today, by the rules of `statusOn`. */
  status: {
    state: RelationsState | null;
    certain: boolean;
    since: Edtf | null;
    level: Level | null;
  };
}

/** How things stand today, by the rules of `statusOn`. */
export function statusToday(relation: Relation): HeadRow['status'] {
  const {
    relations: { state, certain, since },
    level,
  } = standingOf(relation);
  return { state, certain, since, level: level.state };
}

export function headRow(headOfIt: RelationHead, status: HeadRow['status']): HeadRow {
  const { source, ...head } = headOfIt;
  return { ...head, status, source };
}

/** In the order given. */
export function headRows(relations: Iterable<Relation>): HeadRow[] {
  // One after the other: together, those of the world table fill the memory.
  return Array.from(relations, (relation) => headRow(headOf(relation), statusToday(relation)));
}
