/** The times in which a mission was there, out of all that an article tells of its beginnings and ends. */
import { compareEdtf } from '../../../dates/bounds.js';
import { contains } from '../../../dates/precision.js';
import type { Mission, MissionPeriod } from '../../../model.js';
import type { Turn } from './steps/turns.js';

type Stay = Pick<Mission, 'kind' | 'since' | 'until'>;

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

/** Every stay in order of time. An opening of what is open says nothing new; a re-opening shows that it was closed before. */
export function periodsOf(mission: Stay, turns: readonly Turn[]): MissionPeriod[] {
  const { kind } = mission;
  const periods: MissionPeriod[] = [];
  let open: MissionPeriod | null = null;
  const end = (until: string | null, ended: MissionPeriod['ended']): void => {
    periods.push({ kind, from: open?.from ?? null, until, began: open?.began ?? null, ended });
    open = null;
  };
  for (const turn of ordered(turns)) {
    if (!('began' in turn)) end(turn.at, turn.ended);
    else if (open === null || turn.began === 'reopened' || turn.began === 'resumed') {
      if (open !== null) end(null, turn.began === 'resumed' ? 'suspended' : 'closed');
      open = { kind, from: turn.at, until: null, began: turn.began, ended: null };
    }
  }
  if (open !== null) periods.push(open);
  else if (mission.until === null) periods.push({ kind, from: null, until: null, began: null, ended: null });
  return periods;
}

/** The beginning of the last stay: an interruption of its work ends none. */
export function presentSince(periods: readonly MissionPeriod[]): string | null {
  const first = periods.findLastIndex((_, i) => periods[i - 1]?.ended !== 'suspended');
  return periods[first]?.from ?? null;
}

/** A rise to another rank is no closure, and the two dates do not tell one from the other. */
const tellsMore = (periods: readonly MissionPeriod[]): boolean => periods.length > 1 || periods[0]?.ended === 'raised';

/** The mission with its periods, where they tell more than its two dates and agree with them. */
export function withPeriods<M extends Mission>(mission: M, turns: readonly Turn[]): M {
  const periods = periodsOf(mission, turns);
  const agrees = presentSince(periods) === mission.since && (periods.at(-1)?.until ?? null) === mission.until;
  return agrees && tellsMore(periods) ? { ...mission, periods } : mission;
}
