/** When a mission was there, in words. */
import { labelEdtf } from '../../../dates/label.js';
import type { Edtf } from '../../../model.js';
import type { MissionRow } from '../../../query/missions.js';

type Stays = Pick<MissionRow, 'since' | 'until' | 'periods'>;

const isSpan = (edtf: Edtf): boolean => /[/.]/u.test(edtf);

/** "1853–1923", "until 1923", "from 1853"; "" without either. */
function stay(from: Edtf | null, until: Edtf | null): string {
  if (from !== null && until !== null)
    return isSpan(from) || isSpan(until) ? `${labelEdtf(from)} to ${labelEdtf(until)}` : labelEdtf(`${from}/${until}`);
  if (from !== null) return `from ${labelEdtf(from)}`;
  return until === null ? '' : `until ${labelEdtf(until)}`;
}

/** The times before the last stay; an interruption of its work ends none. */
function earlier({ periods = [] }: Stays): string[] {
  const last = periods.findLastIndex(({ began }, i) => periods[i - 1]?.ended !== 'suspended' || began === 'reopened');
  const told = periods.slice(0, last).map(({ from, until }) => stay(from, until));
  return told.filter((one) => one !== '');
}

/** "work suspended March 2012", where nothing tells that it was taken up again. */
export function pauseOf({ until, periods }: Stays): string | null {
  const last = periods?.at(-1);
  if (until !== null || last?.ended !== 'suspended') return null;
  return last.until === null ? 'work suspended' : `work suspended ${labelEdtf(last.until)}`;
}

/** How an end is told: a legation that became an embassy was not closed. */
export const endOf = (periods: Stays['periods']): string => (periods?.at(-1)?.ended === 'raised' ? 'until' : 'closed');

/** "since 2015" and "earlier 1923–1961"; of a mission that was closed "1853–1923" or "closed 1923". */
export function stayNotes(row: Stays): string[] {
  const { since, until } = row;
  const before = earlier(row);
  const present = since === null ? [] : [isSpan(since) ? labelEdtf(since) : `since ${labelEdtf(since)}`];
  const end = endOf(row.periods);
  const own = until === null ? present : [since === null ? `${end} ${labelEdtf(until)}` : stay(since, until)];
  const pause = pauseOf(row);
  return [
    ...own,
    ...(pause === null ? [] : [pause]),
    ...(before.length === 0 ? [] : [`earlier ${before.join(' and ')}`]),
  ];
}
