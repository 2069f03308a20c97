/** What a recogniser says of one sentence. */
import type { Community, Mission, Predecessor, Source, StatusChange, TradeFigure } from '../../model.js';
import type { DateMention } from '../../dates/phrase/read.js';
import type { FactDate } from '../../model.js';

/** Every fact names the rule that read it, for the compiler's report. */
export interface Read<T> {
  rule: string;
  fact: T;
}

export type StatusFact = Read<StatusChange>;
/**
 * A mission as one sentence states it. `firm`: the text says that it stands; otherwise its history tells of an opening or a
 * closure. `reopened`: its `since` begins a new stay. `resumedOn`: its work went on then, after an interruption or a
 * closure. `suspended`: its `until` is the beginning of an interruption.
 */
export type MissionDraft = Mission & {
  firm: boolean;
  reopened?: boolean;
  resumedOn?: string | null;
  suspended?: boolean;
};
export type MissionFact = Read<MissionDraft>;
export type TradeFact = Read<TradeFigure>;
export type CommunityFact = Read<Community>;
export type PredecessorFact = Read<Predecessor>;

/** The record's date of a date that was read. */
export function factDate(mention: Pick<DateMention, 'edtf' | 'text' | 'basis'>): FactDate {
  return { edtf: mention.edtf, text: mention.text, basis: mention.basis };
}

export function sameSource(a: Source, b: Source): boolean {
  return a.sentence === b.sentence;
}
