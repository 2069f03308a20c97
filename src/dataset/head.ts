/** What a list of relations says of each. */
import type { FactDate, Party, Relation, Source } from '../model.js';

export interface RelationHead {
  /** The relation's id. */
  relation: string;
  title: string;
  parties: Party[];
  established: FactDate | null;
  events: number;
  statusChanges: number;
  trade: number;
  missions: number;
  communities: number;
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
    events: relation.events.length,
    statusChanges: relation.statusChanges.length,
    trade: relation.trade.length,
    missions: relation.missions.length,
    communities: relation.communities.length,
    source: relation.established?.source ?? null,
  };
}
