/** What a search is narrowed to: kinds, a time, the relations of a country. */
import { overlaps, type Bounds } from '../../dates/bounds.js';
import { ENTRY_TYPES, type EntryType } from '../../dataset/kinds/kind.js';
import type { SearchEntry } from '../../dataset/search/entries.js';
import { EVENT_KINDS, type EventKind } from '../../model.js';

/** Kinds of events and of facts; "trade" is both. */
export type SearchKind = EntryType | EventKind;
export const SEARCH_KINDS: readonly SearchKind[] = [...new Set<SearchKind>([...ENTRY_TYPES, ...EVENT_KINDS])];

export interface SearchFilter {
  /** Keeps these; none given keeps all. */
  kinds?: ReadonlySet<SearchKind>;
  /** Keeps what is dated and may lie in this range of days. */
  range?: Bounds | null;
  /** Keeps entries of the relations of these ids. */
  relations?: ReadonlySet<string> | null;
}

/** Whether an entry is kept; null where everything is. */
export function keeps({
  kinds = new Set(),
  range = null,
  relations = null,
}: SearchFilter): ((entry: SearchEntry) => boolean) | null {
  if (kinds.size === 0 && range === null && relations === null) return null;
  return ({ relation, type, kind, date }) =>
    (kinds.size === 0 || kinds.has(type) || (kind !== undefined && kinds.has(kind))) &&
    (range === null || (date !== null && overlaps(date, range))) &&
    (relations === null || relations.has(relation));
}
