/** The rows of a list of relations: which of them, and in which order. */
import type { Dataset } from '../dataset/dataset.js';
import { headRows, type HeadRow } from '../dataset/heads.js';
import { boundsOf } from '../dates/bounds.js';
import type { CountryCode } from '../model.js';
import type { Level } from '../status/conclusion.js';

/** Of every relation that has an article, or of those of a country; in order of id. */
export function headRowsOf(dataset: Dataset, code: CountryCode | null): HeadRow[] {
  return dataset.prepared?.heads(code) ?? headRows(code === null ? dataset.all() : dataset.relationsOf(code));
}

/** Of every relation, those of the world table too; in order of id. */
export function allHeadRows(dataset: Dataset): HeadRow[] {
  const rows = [...headRowsOf(dataset, null), ...(dataset.world?.heads() ?? [])];
  return rows.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

/** The same of a country. */
export function allHeadRowsOf(dataset: Dataset, code: CountryCode): HeadRow[] {
  const rows = [...headRowsOf(dataset, code), ...(dataset.world?.heads(code) ?? [])];
  return rows.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

/** How relations stand, in the words of a list, in the order in which it sorts them. */
export const STATES = ['active', 'recognised', 'broken off', 'ended', 'none', 'not stated'] as const;
export type ListedState = (typeof STATES)[number];

/** How a relation stands: established and restored ones are active. Whether it is certain makes no difference. */
export function listedState({ status: { state } }: Pick<HeadRow, 'status'>): ListedState {
  if (state === 'established' || state === 'restored') return 'active';
  if (state === 'severed') return 'broken off';
  return STATES.find((each) => each === state) ?? 'not stated';
}

/** From the highest. */
export const LEVELS = [
  'embassy',
  'high commission',
  'nunciature',
  'legation',
  'liaison office',
  'consular relations',
  'interests section',
] as const satisfies readonly Level[];

/** What a list is sorted by: dates and levels from the first or highest, counts from the most; what is not stated comes last. */
export const SORTS = ['name', 'established', 'state', 'level', 'events'] as const;
export type Sort = (typeof SORTS)[number];

export interface HeadQuestion {
  /** Keeps these; none given keeps all. */
  states?: ReadonlySet<ListedState>;
  levels?: ReadonlySet<Level>;
  /** Null: in the order given. */
  sort?: Sort | null;
  reverse?: boolean;
  limit?: number | null;
}

/** What a row is sorted by, less before more. */
type Key = (row: HeadRow) => number;

const KEYS: Readonly<Record<Exclude<Sort, 'name'>, Key>> = {
  established: ({ established }) => (established === null ? Infinity : (boundsOf(established.edtf)?.first ?? Infinity)),
  state: (row) => STATES.indexOf(listedState(row)),
  level: ({ status: { level } }) => (level === null ? LEVELS.length : LEVELS.indexOf(level)),
  events: ({ events }) => -events,
};

/** The rows that are asked for, in the order asked for. `nameOf` is what a row is listed by. */
export function chosenHeads(
  rows: readonly HeadRow[],
  question: HeadQuestion,
  nameOf: (row: HeadRow) => string = ({ relation }) => relation,
): HeadRow[] {
  const { states = new Set(), levels = new Set(), sort = null, reverse = false, limit = null } = question;
  const kept = rows.filter(
    (row) =>
      (states.size === 0 || states.has(listedState(row))) &&
      (levels.size === 0 || (row.status.level !== null && levels.has(row.status.level))),
  );
  if (sort === 'name') kept.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  // Equal ones stay in the order given.
  else if (sort !== null) kept.sort((a, b) => compare(KEYS[sort](a), KEYS[sort](b)));
  if (reverse) kept.reverse();
  return limit === null ? kept : kept.slice(0, limit);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
