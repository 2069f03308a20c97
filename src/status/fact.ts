/** A fact of a record that bears on its status, as the rules read it. */
import type { Bounds } from '../dates/bounds.js';
import type { CountryCode, DateRole, HowChanged } from '../model.js';
import type { Evidence, HeadOfMission, Level } from './conclusion.js';
import type { TurnState } from './kinds.js';

/** One stated fact, read. */
export interface Fact {
  state: TurnState | null;
  level: Level | null;
  head: HeadOfMission | null;
  /** The ambassador of `by`, or of both, was withdrawn. */
  withdrawn?: true;
  /** It shows that relations were active. */
  evidence: boolean;
  /** The days that its date names, for order. */
  bounds: Bounds;
  /** The days in which it happened. */
  span: Bounds;
  by: CountryCode | null;
  how?: HowChanged;
  /** Of one side, which the article does not name; `by` is null. */
  oneSide?: true;
  /** Full relations were restored, which had only been lowered. */
  full?: true;
  /** EDTF: the time of which the article says that it went on. */
  asOf?: string;
  /** How it stands to its date, where it is not said to have been then. */
  role?: DateRole;
  /** Its date is one of several that are given for one change. */
  account?: true;
  /** With `account`: the other dates, where none is told as more than an account. */
  accounts?: string[];
  /** What the article says, this account first; what the conclusion rests on. */
  said: Stated[];
}

/** A fact as the answer cites it. */
export type Stated = Omit<Evidence, 'for' | 'text'>;

/** The end of a mission. */
export interface Closing {
  level: Level;
  by: CountryCode;
  said: Stated;
  bounds: Bounds;
  span: Bounds;
}
