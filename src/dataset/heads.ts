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

/** In the order given. */
export function headRows(relations: Iterable<Relation>): HeadRow[] {
  // One after the other: together, those of the world table fill the memory.
  return Array.from(relations, (relation) => {
    const {
      relations: { state, certain, since },
      level,
    } = standingOf(relation);
    const { source, ...head } = headOf(relation);
    return { ...head, status: { state, certain, since, level: level.state }, source };
  });
}
