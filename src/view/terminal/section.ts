/** A part of the card: a label in the gutter, and beside it finished rows. */
import type { Relation } from '../../model.js';
import type { Look } from '../look/look.js';
import { clip } from './clip.js';
import type { Limits, RowLimit } from './limits.js';

export interface Section {
  label: string;
  /** Painted, none wider than the room that the card gives. A section without rows is left out. */
  rows: string[];
  /** The command that tells more of it than the card. */
  command?: string | null;
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

/** What the card tells of a kind of fact. */
export interface CardPart {
  limit: RowLimit;
  /** In `most` rows; Infinity tells everything. */
  section: (given: Given, most: number) => Section;
}

/** As many as there is room for, the last row kept for saying that there are more. */
export function withMore<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : list.slice(0, most - 1);
}

/** "3 more figures"; nothing for none. */
export function moreText(count: number, what: string, width: number, paint: Given['look']['paint']): string[] {
  return count === 0
    ? []
    : clip(`${count} more ${what}${count === 1 ? '' : 's'}`, width).map((line) => paint('dim', line));
}
