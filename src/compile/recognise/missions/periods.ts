/** The times in which a mission was there, out of all that an article tells of its beginnings and ends. */
import { compareEdtf } from '../../../dates/bounds.js';
import { contains } from '../../../dates/precision.js';
import type { Mission, MissionPeriod } from '../../../model.js';
import type { Turn } from './steps/turns.js';

type Stay = Pick<Mission, 'kind' | 'since' | 'until'>;

/** True where the last that is told of a mission is that its work was interrupted: it is there, and at no work. */
const isPaused = (periods: readonly MissionPeriod[]): boolean => periods.at(-1)?.ended === 'suspended';

const isAgain = (turn: Turn): boolean => 'began' in turn && (turn.began === 'reopened' || turn.began === 'resumed');
const isBegin = (turn: Turn): boolean => 'began' in turn;

/** By date, an end before a beginning of the same day; a date that only says less than another of the same turn is left out. */
function ordered(turns: readonly Turn[]): Turn[] {
  const same = (a: Turn, b: Turn): boolean => isBegin(a) === isBegin(b) && a.at !== b.at && contains(a.at, b.at);
  return turns
    .filter(
      (one, i) =>
        !turns.some(
          (other, j) => same(one, other) || (j < i && isBegin(one) === isBegin(other) && one.at === other.at),
        ),
    )
    .sort((a, b) => compareEdtf(a.at, b.at) || Number(isBegin(a)) - Number(isBegin(b)));
}

/**
 * Every stay in order of time. An opening of what is open says nothing new; a re-opening shows that it was closed before.
 * @param paused Whether it is at no work as long as nothing else is told behind an interruption.
 */
export function periodsOf(mission: Stay, turns: readonly Turn[], paused = false): MissionPeriod[] {
  const { kind } = mission;
  const periods: MissionPeriod[] = [];
  let open: MissionPeriod | null = null;
  const end = (until: string | null, ended: MissionPeriod['ended']): void => {
    periods.push({ kind, from: open?.from ?? null, until, began: open?.began ?? null, ended });
    open = null;
  };
  for (const turn of ordered(turns)) {
    if (!('began' in turn)) end(turn.at, turn.ended);
    else if (open === null || isAgain(turn)) {
      // What was resumed had been at work before, and what was reopened had been there.
      if (open !== null || (isAgain(turn) && periods.length === 0))
        end(null, turn.began === 'resumed' ? 'suspended' : 'closed');
      open = { kind, from: turn.at, until: null, began: turn.began, ended: null };
    }
  }
  if (open !== null) periods.push(open);
  else if (mission.until === null && !(paused && isPaused(periods)))
    periods.push({ kind, from: null, until: null, began: null, ended: null });
  return periods;
}

/** The beginning of the last stay: an interruption of its work ends none, unless the mission was opened anew. */
export function presentSince(periods: readonly MissionPeriod[]): string | null {
  const first = periods.findLastIndex(({ began }, i) => periods[i - 1]?.ended !== 'suspended' || began === 'reopened');
  return periods[first]?.from ?? null;
}

/** A change to another rank is no closure, and the two dates do not tell one from the other. */
const tellsMore = (periods: readonly MissionPeriod[]): boolean =>
  periods.length > 1 || periods[0]?.ended === 'raised' || periods[0]?.ended === 'lowered' || isPaused(periods);

/** The mission with its periods, where they tell more than its two dates and agree with them. */
export function withPeriods<M extends Mission>(mission: M, turns: readonly Turn[], paused = false): M {
  const periods = periodsOf(mission, turns, paused);
  const last = periods.at(-1);
  // Its work was interrupted, and nobody says when.
  if (paused && last?.ended === null && last.until === null && mission.until === null)
    periods.splice(-1, 1, { ...last, ended: 'suspended' });
  const until = paused && isPaused(periods) ? null : (periods.at(-1)?.until ?? null);
  const agrees = presentSince(periods) === mission.since && until === mission.until;
  return agrees && tellsMore(periods) ? { ...mission, periods } : mission;
}
