/** What is concluded of a day: the shapes of the answer. Every key is always there. */
import type { CountryCode, DateRole, Edtf, FactDate, HowChanged, MissionKind, Source, StatusKind } from '../model.js';

/**
 * Diplomatic relations. `severed` and `restored` as the record has them: broken off, taken up again. `none`: the article says that
 * there are none. `ended`: one of the two states has ceased to exist, by the table of countries.
 */
export type RelationsState = 'recognised' | 'established' | 'severed' | 'restored' | 'none' | 'ended';

/** The kind of mission through which the states deal. */
export type Level =
  | 'interests section'
  | 'consular relations'
  | 'liaison office'
  | 'legation'
  | 'nunciature'
  | 'embassy'
  | 'high commission';

/** Who heads the missions. */
export type HeadOfMission = "chargé d'affaires" | 'ambassador';

/** A state that began, or had begun, at some time. */
export interface Stage<State> {
  /** Null: none, or none that the article states. */
  state: State | null;
  /** The date that the article gives for its beginning; null when it gives none. */
  since: Edtf | null;
  /** The state that acted, or whose mission it is, when only one is named; of `ended`, the state that ceased to exist. */
  by: CountryCode | null;
  /** As the change has it. */
  how?: HowChanged;
  /** Of a level or head, as the change has it: true where it is of one side, and the article does not say which; absent else. */
  oneSide?: true;
  /** Of relations, as the change has it: full relations were restored that had only been lowered; absent else. */
  full?: true;
  /** Of a level or head, as the change has it: the time of which the article says that it went on; absent else. */
  asOf?: Edtf;
  /** As the date of the change has it: `after`, it was after something of the date `since`, so then or later; absent else. */
  role?: DateRole;
  /**
   * Present where `since` is no more than one account of several: the other dates that the article gives for it, none of which it
   * prefers; empty where it gives no other. Absent else.
   */
  accounts?: Edtf[];
}

/** A change whose date falls in the time asked for, wholly or in part. */
export interface OpenChange<State> extends Stage<State> {
  /** True when it surely happened within the time asked for; false when it may have happened before or after. */
  within: boolean;
}

/** A change that must have happened, as what comes after it shows, and that the article does not date. */
export interface Unstated<State> {
  state: State;
  /** It happened after the change of this date; null when nothing before it is dated. */
  after: Edtf | null;
  /** It had happened by this date; null: by today. */
  before: Edtf | null;
}

export interface Conclusion<State> extends Stage<State> {
  /** True when `state` held throughout the time asked for, and no unstated change may have ended it before. */
  certain: boolean;
  /** When changes fall in the time asked for: what held before the first of them. Null otherwise, or when nothing did. */
  before: Stage<State> | null;
  /** Changes that fall in the time asked for, in order; the last of them is `state`. */
  changes: OpenChange<State>[];
  /** The undated change that `state` is (`since` is then null), or the one that makes it uncertain. */
  unstated: Unstated<State> | null;
  /** Of the level: true where both keep such a mission, and `since` and `by` are those of one, the older where both are dated; absent else. */
  both?: boolean;
  /** With `both`: the other state's, where the article dates it too; absent else. */
  other?: { by: CountryCode; since: Edtf };
}

/** A former state that stood for a party at the time. */
export interface StoodFor {
  party: CountryCode;
  /**
   * Those of the article's former states that existed then, as the table of countries dates them: its code and usual name
   * (the article's, where the table does not know it), and `as`, the article's own name of it at the time, or null.
   */
  states: { code: CountryCode | null; name: string; as: string | null }[];
  /** True when the article's dates cover the time asked for, and the former state is one. */
  certain: boolean;
  /** The time in which the article says that former states stood for the party. */
  date: Edtf | null;
  source: Source;
}

export type Purpose = 'relations' | 'level' | 'head' | 'predecessor';

/** A stated fact that a conclusion rests on. The JSON Schema and the library know it by this name. */
export interface Rest {
  /** The conclusions that rest on it. */
  for: Purpose[];
  /** What the fact says: a change of status, a mission that is kept, a predecessor, that there are no relations, the end of a state. */
  change: StatusKind | MissionKind | 'predecessor' | 'none' | 'ended';
  /** EDTF; null for what exists today without a stated beginning. */
  date: Edtf | null;
  basis: FactDate['basis'] | null;
  by: CountryCode | null;
  /** The city of a mission. */
  city: string | null;
  /** The words of the article, where the record keeps them. */
  text: string | null;
  source: Source;
}

export type Evidence = Rest;

export interface StatusOnDay {
  /** The relation's id. */
  relation: string;
  /** The time asked for, EDTF; null is today, as far as the article goes. */
  on: Edtf | null;
  relations: Conclusion<RelationsState>;
  level: Conclusion<Level>;
  head: Conclusion<HeadOfMission>;
  /** In order of the record; empty when the parties dealt with each other themselves. */
  predecessor: StoodFor[];
  /** In order of date, undated ones last, then of sentence. */
  rests: Rest[];
}
