/** From a chain of steps to what it says about the time asked for. */
import type { Bounds } from '../dates/bounds.js';
import type { Conclusion, Stage } from './conclusion.js';
import type { Stated } from './fact.js';
import { isWithin, positionOf } from './span.js';
import { knownAt, marksOf, type Step } from './step.js';

export interface Concluded<State> {
  conclusion: Conclusion<State>;
  /** The evidence for it; a fact may be there twice. */
  said: Stated[];
}

const stageOf = <State>({ state, since, by, ...marks }: Stage<State>): Stage<State> => ({
  state,
  since,
  by,
  ...marksOf(marks),
});
const NONE = { state: null, since: null, by: null } as const;

/**
 * The last step that has begun for certain, and those after it that may have. A step that only passes between two stated
 * ones has no time of its own; it makes the one before it uncertain. `eachOwn`: each side has its own, as with embassies.
 */
export function conclude<State>(chain: readonly Step<State>[], asked: Bounds, eachOwn = false): Concluded<State> {
  const known = chain.map((step) => knownAt(step, asked, eachOwn));
  const placed = known.map((step, at) => ({ step, at, position: positionOf(step.span, asked) }));
  const own = placed.filter(({ step }) => !step.passing);
  const base = own.findLast(({ position }) => position === 'past');
  const open = own.filter(({ at, position }) => at > (base?.at ?? -1) && position === 'open');
  const current = open.at(-1) ?? base;
  const before = open[0] === undefined ? undefined : known[open[0].at - 1];
  const doubt = doubtAfter(known, current?.at ?? -1, asked);
  const stage = current === undefined ? NONE : stageOf(current.step);
  return {
    conclusion: {
      ...stage,
      certain: stage.state !== null && open.length === 0 && doubt === null,
      before: before === undefined || before.state === null ? null : stageOf(before),
      changes: open.map(({ step }) => ({ ...stageOf(step), within: isWithin(step.span, asked) })),
      unstated: doubt?.implied ?? current?.step.implied ?? null,
      ...(current?.step.both === true && (stage.by !== null || current.step.oneSide) ? { both: true } : {}),
      ...(current?.step.both === true && stage.by !== null && current.step.other ? { other: current.step.other } : {}),
    },
    said: [before, ...open.map(({ step }) => step), current?.step, doubt].flatMap((step) => step?.said ?? []),
  };
}

/**
 * The unstated step that may have come by the time asked for. On the day of a change nothing has come after it yet, and what
 * is only known of today says nothing of a time of which nothing else is known.
 */
function doubtAfter<State>(chain: readonly Step<State>[], at: number, asked: Bounds): Step<State> | null {
  const [current, next] = [chain[at], chain[at + 1]];
  if (next === undefined || next.implied === null) return null;
  if ((current?.state ?? null) === null && next.implied.before === null) return null;
  return current !== undefined && asked.last <= current.span.last ? null : next;
}
