/** A chain of steps: each state that something went through, with when it began and what says so. */
import type { Bounds } from '../dates/bounds.js';
import type { CountryCode, DateRole, Edtf, HowChanged } from '../model.js';
import type { Unstated } from './conclusion.js';
import { positionOf } from './span.js';
import type { Fact, Stated } from './fact.js';

export interface Step<State> {
  /** Null: the state before has ended, and none is stated. */
  state: State | null;
  since: Edtf | null;
  by: CountryCode | null;
  how?: HowChanged;
  /** Of one side, which the article does not name. */
  oneSide?: true;
  /** Of full relations that were restored without a break before. */
  full?: true;
  /** The time of which the article says that it went on. */
  asOf?: Edtf;
  /** How the article has its date, where it is not said to have been then. */
  role?: DateRole;
  /** Where its date is no more than one account: the others. */
  accounts?: Edtf[];
  /** True where the missions of today show that both keep one, and this step is that of one of them. */
  both?: true;
  /** With `both`, that of the other state, where it is dated. */
  other?: { by: CountryCode; since: Edtf };
  /** The days in which it began; for an implied step, those of the fact that shows it. */
  span: Bounds;
  /** Not null when the article does not state the step. */
  implied: Unstated<State> | null;
  /** True for an implied step that is over when the fact shows it: it lies somewhere between two stated changes. */
  passing: boolean;
  /** The evidence for the step. */
  said: readonly Stated[];
  /** Later statements of the same state, which only count from their own time on. */
  repeats: readonly Repeat[];
}

type Repeat = Pick<Fact, 'span' | 'by' | 'oneSide' | 'said'>;

/** A step that a fact states. */
export function stepOf<State>(state: State, fact: Fact): Step<State> {
  const { by, span, said } = fact;
  const step = { state, since: said[0]?.date ?? null, by, span, implied: null, passing: false, said, repeats: [] };
  return { ...step, ...marksOf(fact) };
}

/** What a fact, a step and a stage have only where it is so. */
export const marksOf = ({ how, oneSide, full, asOf, role, accounts }: Marks): Marks => ({
  ...(how === undefined ? {} : { how }),
  ...(oneSide ? { oneSide } : {}),
  ...(full ? { full } : {}),
  ...(asOf === undefined ? {} : { asOf }),
  ...(role === undefined ? {} : { role }),
  ...(accounts === undefined ? {} : { accounts }),
});
type Marks = Pick<Fact, 'how' | 'oneSide' | 'full' | 'asOf' | 'role' | 'accounts'>;

/** The step with a fact that says the same again: it holds since the first statement, for certain when either is past. */
export function repeated<State>(step: Step<State>, fact: Fact): Step<State> {
  const { by, oneSide, span, said } = fact;
  const last = Math.min(step.span.last, Math.max(span.last, step.span.first));
  const repeat = { by, span, said, ...(oneSide ? { oneSide } : {}) };
  return {
    ...step,
    ...accountsOf(step, fact),
    span: { first: step.span.first, last },
    repeats: [...step.repeats, repeat],
  };
}

/** "The one says 1921, the other 1923": with the step, the date of another account of it. */
function accountsOf<State>(step: Step<State>, { by, accounts, said }: Fact): Pick<Step<State>, 'accounts'> {
  const [date, told] = [said[0]?.date ?? null, said[0]?.source.sentence ?? null];
  if (step.accounts === undefined || accounts === undefined || by !== step.by || date === null || told === null)
    return {};
  return told === step.said[0]?.source.sentence ? { accounts: [...step.accounts, date] } : {};
}

/**
 * The step as it is known at the time asked for: what is stated of a later time says nothing yet. Whose it was is not said where others
 * repeat it; where `eachOwn`, each side has its own, and `since` is that of the first of them: embassies, of which one is older.
 */
export function knownAt<State>(step: Step<State>, asked: Bounds, eachOwn = false): Step<State> {
  const counted = step.repeats.filter(({ span }) => positionOf(span, asked) === 'past');
  const others = counted.filter((repeat) => !repeat.oneSide && (step.oneSide === true || repeat.by !== step.by));
  const said = [...step.said, ...counted.flatMap((each) => each.said)];
  if (others.length === 0) return { ...step, said };
  if (step.oneSide) return ofUnnamed({ ...step, said }, others, eachOwn);
  const isOlder =
    eachOwn && step.by !== null && others.every(({ by, span }) => by !== null && span.first > step.span.first);
  return isOlder ? { ...step, both: true, ...otherOf(others), said } : { ...step, by: null, said };
}

/** The first of the other state's that is dated. */
function otherOf(others: readonly Repeat[]): Pick<Step<unknown>, 'other'> {
  const [first] = [...others].sort((a, b) => a.span.first - b.span.first);
  const since = first?.said[0]?.date ?? null;
  return first === undefined || first.by === null || since === null ? {} : { other: { by: first.by, since } };
}

/**
 * A step of one side, nobody says which, with what is stated later. A mission of one of the two may be the same one; once both are
 * spoken of, one of theirs is the older.
 */
function ofUnnamed<State>(step: Step<State>, others: readonly Repeat[], eachOwn: boolean): Step<State> {
  const isOfBoth = others.some(({ by }) => by === null) || new Set(others.map(({ by }) => by)).size > 1;
  return isOfBoth && eachOwn ? { ...step, both: true } : step;
}
