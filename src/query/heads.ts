/** What a list of relations says of each: its head, and how things stand today. */
import { headOf, type RelationHead } from '../dataset/head.js';
import type { Dataset } from '../dataset.js';
import type { CountryCode, Edtf, Relation } from '../model.js';
import type { Level, RelationsState } from './status/conclusion.js';
import { standingOf } from './status/status.js';

export interface HeadRow extends RelationHead {
  /** Today, by the rules of `statusOn`. */
  status: {
    state: RelationsState | null;
    certain: boolean;
    since: Edtf | null;
    level: Level | null;
  };
}

/** Of every relation of the dataset, or of those of a country; in order of id. */
export function headRowsOf(dataset: Dataset, code: CountryCode | null): HeadRow[] {
  return dataset.prepared?.heads(code) ?? headRows(code === null ? dataset.all() : dataset.relationsOf(code));
}

/** In the order given. */
export function headRows(relations: Iterable<Relation>): HeadRow[] {
  return [...relations].map((relation) => {
    const {
      relations: { state, certain, since },
      level,
    } = standingOf(relation);
    const { source, ...head } = headOf(relation);
    return { ...head, status: { state, certain, since, level: level.state }, source };
  });
}
