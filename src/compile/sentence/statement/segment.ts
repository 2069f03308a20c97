/** What a sentence is divided into. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Verb } from './verb.js';
import type { Token } from './words.js';

/**
 * `predicate`: without a subject of its own; `relative`: "which …"; `sub`: "when …"; `front`: the same before its main clause;
 * `item`: what goes on from an enumeration without a verb; `listed`: an item of a list behind a colon; `resume`: the main clause after what stood inside of it.
 */
export type SegmentKind = 'clause' | 'predicate' | 'relative' | 'sub' | 'front' | 'item' | 'listed' | 'resume';

export interface Segment {
  kind: SegmentKind;
  /** The word that joins it: "and", "which", ","; "" at the start. */
  word: string;
  /** Where its joint begins. */
  at: number;
  start: number;
  end: number;
  /** The segment that it belongs to: its subject, antecedent, main clause or enumeration; its own number where it needs none. */
  host: number;
  /** Where its words begin after dates and adverbs: "in 1966 | representation was raised". */
  lead: number;
  verb: Verb | null;
  dates: readonly DateMention[];
}

export interface Divided {
  text: string;
  masked: string;
  tokens: readonly Token[];
  segments: readonly Segment[];
}

export const COMPARED = /^(?:(?:as\s)?(?:against|compared\s(?:with|to)|opposed\sto))\s/;
export const IN_FORCE = /^in\s(?:force|effect)\b/;

/** What a joint begins; without a host it stands for itself. */
export interface Found {
  kind: SegmentKind;
  host?: number;
}
