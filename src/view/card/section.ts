/** A part of the card: a label in the gutter, and beside it finished rows. */
import type { Relation } from '../../model.js';
import type { Look } from '../look.js';
import type { Limits } from './limits.js';

export interface Section {
  label: string;
  /** Painted, none wider than the room that the card gives. A section without rows is left out. */
  rows: string[];
}

/** What a part of the card is made from. */
export interface Given {
  relation: Relation;
  /** Columns beside the gutter. */
  width: number;
  limits: Limits;
  look: Look;
  /** How the relation is named on a command line: "albania serbia". */
  typed: string;
}
