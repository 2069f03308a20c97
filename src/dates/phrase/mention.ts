/** A date as it stands in a sentence. */
import type { Point } from './calendar.js';
import type { Basis } from './rule.js';
import type { MentionRole } from './roles.js';

export interface DateMention {
  /** Character offsets in the sentence, end exclusive, including "early" and "around". */
  start: number;
  end: number;
  text: string;
  edtf: string;
  basis: Basis;
  role: MentionRole;
  /** False for a date that only measures ("53 percent more than a year earlier") or is that of a birth. */
  happens: boolean;
}

/** A mention before its values are shared out: one of "5 and 12 May" has two. */
export interface Found extends Omit<DateMention, 'edtf'> {
  edtf: string[];
  point: Point | null;
  /** Where its rule began to read: behind "early" and "around". */
  anchor: number;
  reckoned: boolean;
}
