/** What a kind of fact is to the compiler: how it is read from the units of a document, told in a report, and merged. */
import type { Facts } from '../../model.js';
import type { Codes, Field, Row, Sentence } from '../sentence/annotate.js';
import type { Drafts, Read } from './fact.js';

/** The parties of the relation that is compiled. */
export interface ReadFor {
  codes: Codes;
  /** In the same order. */
  names: readonly [string, string];
}

/** What was found in the unit so far, by the kinds that read before. */
export type Found = { readonly [Kind in keyof Facts]: readonly Drafts[Kind][] };

/** Reads the units of one document in order, and may remember what those before said. */
export interface UnitReader<Draft> {
  sentence(sentence: Sentence, found: Found): Read<Draft>[];
  field?(field: Field): Read<Draft>[];
  row?(row: Row): Read<Draft>[];
}

export interface FactKind<Draft, Fact> {
  /** True for a kind that goes by what the others found in the unit. */
  readsLast?: true;
  /** A new reader, for one document. */
  reader(parties: ReadFor): UnitReader<Draft>;
  /** The fact in a few words, for the report: "embassy ALB in SRB, Belgrade". */
  describe(draft: Draft): string;
  /** The record's list: without repeats, in its order. `relation` is the id of the record. */
  merge(drafts: readonly Draft[], relation: string): Fact[];
}
