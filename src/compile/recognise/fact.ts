/** What a recogniser says of one unit of a document. */
import type { DateMention } from '../../dates/phrase/read.js';
import type {
  Community,
  Envoy,
  FactDate,
  Facts,
  Mission,
  Predecessor,
  RelationEvent,
  SentenceSource,
  StatusChange,
  TradeFigure,
} from '../../model.js';

import type { Turn } from './missions/steps/turns.js';

/** Every fact names the rule that read it, for the compiler's report. */
export interface Read<T> {
  rule: string;
  fact: T;
}

/** A fact as the compiler has it, before it is merged into the record: its place is a unit of the article. */
type Drafted<Fact> = Omit<Fact, 'source'> & { source: SentenceSource };

/**
 * `resumed`: a level of which only the work was taken up again; `reopened`: one whose mission was opened again; `ceremony`: what may have been at work before it was
 * inaugurated; `tentative`: told in loose words, so that what stands before it decides; `beside`: of a state that stood beside the party, or only announced, and so only an event; `unnamed`: nobody
 * is named who did it, so that another sentence may say who. `full` of a draft says that it is full relations which were restored, whatever
 * came before.
 */
export type StatusDraft = Drafted<StatusChange> & {
  resumed?: true;
  reopened?: true;
  ceremony?: true;
  tentative?: true;
  unnamed?: true;
  beside?: true;
};
export type StatusFact = Read<StatusDraft>;
/**
 * A mission as one sentence states it. `firm`: the text says that it stands; otherwise its history tells of an opening or a
 * closure. `reopened`: its `since` begins a new stay. `again`: a re-opening is told. `resumedOn`: its work went on then, after an interruption or a
 * closure. `suspended`: its `until` is the beginning of an interruption. `gone`: it has been closed since, whatever a list says. `begun`: an opening or a rise to its rank is told.
 * `listed`: it stands in a list of missions, which names all that its sender has.
 */
export type MissionDraft = Drafted<Mission> & {
  firm: boolean;
  reopened?: boolean;
  again?: boolean;
  resumedOn?: string | null;
  suspended?: boolean;
  gone?: boolean;
  begun?: boolean;
  listed?: boolean;
  /** What is told of its beginnings and ends. */
  turns?: readonly Turn[];
  /** EDTF: it came to its rank then, out of what stood there before. */
  raisedOn?: string | null;
  /** It was there, and its sentence does not tell its end. */
  past?: true;
};
export type MissionFact = Read<MissionDraft>;
export type TradeDraft = Drafted<TradeFigure>;
export type TradeFact = Read<TradeDraft>;
export type EnvoyDraft = Drafted<Envoy>;
export type EnvoyFact = Read<EnvoyDraft>;
export type CommunityDraft = Drafted<Community>;
export type CommunityFact = Read<CommunityDraft>;
export type PredecessorDraft = Drafted<Predecessor>;
export type PredecessorFact = Read<PredecessorDraft>;
/** An event gets its id when the whole article has been read. */
export type EventDraft = Omit<Drafted<RelationEvent>, 'id'>;

/** Kinds whose drafts are more, or less, than the fact. */
interface OwnDrafts {
  events: EventDraft;
  missions: MissionDraft;
  statusChanges: StatusDraft;
}

/** The draft of each kind of fact. */
export type Drafts = {
  [Kind in keyof Facts]: Kind extends keyof OwnDrafts ? OwnDrafts[Kind] : Drafted<Facts[Kind][number]>;
};

/** The record's date of a date that was read. */
export function factDate(mention: Pick<DateMention, 'edtf' | 'text' | 'basis'>): FactDate {
  return { edtf: mention.edtf, text: mention.text, basis: mention.basis };
}
