/** What a list of relations says about each of them. */
import { KINDS } from './kinds/kinds.js';
import type { FactDate, Facts, Party, Relation, Source } from '../model.js';

/** The kinds of fact that a head counts: all but who stood for a party before. */
export type Counted = Exclude<keyof Facts, 'predecessors'>;

/** In the order of the JSON. */
export const COUNTED = (Object.keys(KINDS) as (keyof Facts)[]).filter((key): key is Counted => key !== 'predecessors');

/** How many facts of each kind there are. */
export type Counts = Record<Counted, number>;

export interface RelationHead extends Counts {
  /** The relation's id. */
  relation: string;
  title: string;
  parties: Party[];
  established: FactDate | null;
  /** Of the establishment; null when the article does not date it. */
  source: Source | null;
}

/** The head of one relation. */
export function headOf(relation: Relation): RelationHead {
  return {
    relation: relation.id,
    title: relation.title,
    parties: relation.parties,
    established: relation.established?.date ?? null,
    ...countsOf(relation),
    source: relation.established?.source ?? null,
  };
}

function countsOf(relation: Relation): Counts {
  return Object.fromEntries(COUNTED.map((key) => [key, relation[key].length])) as Counts;
}
