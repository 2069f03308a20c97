/** What the view has to know of a kind of fact. Its shape is at hand; everything else is loaded when it is needed. */
import type { Facts, Relation } from '../../model.js';
import type { FactRow } from '../formats/fact-row.js';
import type { Shape } from '../formats/shape.js';
import type { CardPart } from '../terminal/section.js';

/** With the head of the relation, among its lists behind the summary, or last, because there may be many. */
export type Place = 'head' | 'list' | 'last';

/** What can be said of a kind without naming it. */
export interface AnyKind {
  /** Where its lines, facts and part of the card stand. */
  place: Place;
  /** The column of its count in a list of relations: the heading on a terminal, null for pipes alone. Null: there is none. */
  count: { head: string | null } | null;
  /** Fields of the lines in a pipe, in order: "trade", … */
  lines: () => Promise<(relation: Relation) => string[][]>;
  /** Rows of the table of facts, in the order of the lines. */
  facts: () => Promise<(relation: Relation) => FactRow[]>;
  /** Of a relation, read aloud; absent where the part of the card reads well. */
  sentences?: () => Promise<(relation: Relation) => string[]>;
  /** Its part of the card; null when the status tells of it. */
  card: (() => Promise<CardPart>) | null;
}

export interface Kind<Key extends keyof Facts> extends AnyKind {
  /** The fields of one fact in the record's JSON. */
  shape: Shape<Omit<Facts[Key][number], 'alsoIn'>>;
}
