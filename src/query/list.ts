/** The rows of a list of relations. */
import type { Dataset } from '../dataset/dataset.js';
import { headRows, type HeadRow } from '../dataset/heads.js';
import type { CountryCode } from '../model.js';

/** Of every relation that has an article, or of those of a country; in order of id. */
export function headRowsOf(dataset: Dataset, code: CountryCode | null): HeadRow[] {
  return dataset.prepared?.heads(code) ?? headRows(code === null ? dataset.all() : dataset.relationsOf(code));
}

/** Of every relation, those of the world table too; in order of id. */
export function allHeadRows(dataset: Dataset): HeadRow[] {
  const rows = [...headRowsOf(dataset, null), ...(dataset.world?.heads() ?? [])];
  return rows.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}
