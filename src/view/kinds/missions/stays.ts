/** When a mission was there, in words. */
import { labelEdtf } from '../../../dates/label.js';
import { andList } from '../../../text/lists.js';
import type { Edtf, MissionPeriod } from '../../../model.js';
import type { MissionRow } from '../../../query/missions.js';

type Stays = Pick<MissionRow, 'since' | 'until' | 'periods' | 'asOf' | 'disputed'>;

const isSpan = (edtf: Edtf): boolean => /[/.]/u.test(edtf);
/** "by 1937", "since 1936": its label says by itself which way it is open. */
const isOpen = (edtf: Edtf): boolean => edtf.includes('..');

type Ended = MissionPeriod['ended'];

/** "the break of 1941" where relations were broken off, and no word says that the mission was closed on that day. */
const endLabel = (until: Edtf, ended: Ended): string =>
  `${ended === 'relations broken off' ? 'the break of ' : ''}${labelEdtf(until)}`;

/** "1853–1923", "until 1923", "1853 to the break of 1923", "from 1853"; "" without either. */
function stay(from: Edtf | null, until: Edtf | null, ended: Ended = null): string {
  if (until !== null && ended === 'relations broken off')
    return `${from === null ? 'until' : `${labelEdtf(from)} to`} ${endLabel(until, ended)}`;
  if (from !== null && until !== null)
    return isSpan(from) || isSpan(until) ? `${labelEdtf(from)} to ${labelEdtf(until)}` : labelEdtf(`${from}/${until}`);
  if (from !== null) return `from ${labelEdtf(from)}`;
  return until === null ? '' : `until ${labelEdtf(until)}`;
}

/** Which of the periods begins the last stay; an interruption of its work ends none. */
const lastStay = (periods: readonly MissionPeriod[]): number =>
  periods.findLastIndex(({ began }, i) => periods[i - 1]?.ended !== 'suspended' || began === 'reopened');

/** How the last stay began, where that was no first beginning: "reopened", "resumed"; null else. */
export function begunAgain({ periods = [] }: Stays): 'reopened' | 'resumed' | null {
  const began = periods[lastStay(periods)]?.began;
  return began === 'reopened' || began === 'resumed' ? began : null;
}

/** The times before the last stay, in EDTF: "/1980" with an unknown beginning, "1988/1989"; what is dated by two ends itself is left out. */
export const earlierStays = ({ periods = [] }: Stays): Edtf[] =>
  periods
    .slice(0, lastStay(periods))
    .map(({ from, until }) => `${from ?? ''}/${until ?? ''}`)
    .filter((stay) => stay !== '/' && stay.split('/').length === 2);

/** The times before the last stay. */
function earlier({ periods = [] }: Stays): string[] {
  const last = lastStay(periods);
  const told = periods.slice(0, last).map(({ from, until, ended }) => stay(from, until, ended));
  return told.filter((one) => one !== '');
}

/** EDTF: since when its work is at rest, "unknown" where the article does not date it; null where nothing says that it is. */
export function suspendedOn({ until, periods }: Stays): string | null {
  const last = periods?.at(-1);
  if (until !== null || last?.ended !== 'suspended') return null;
  return last.until ?? 'unknown';
}

/** "work suspended March 2012", where nothing tells that it was taken up again. */
export function pauseOf(row: Stays): string | null {
  const on = suspendedOn(row);
  if (on === null) return null;
  return on === 'unknown' ? 'work suspended' : `work suspended ${labelEdtf(on)}`;
}

/** "work suspended 1991–1995", "work resumed 2015": the interruptions of the stay that goes on, where they are not what its "since" tells already. */
export function interruptions({ since, periods = [] }: Stays): string[] {
  return periods.slice(lastStay(periods)).flatMap(({ from }, i, stayed) => {
    const before = stayed[i - 1];
    if (before?.ended !== 'suspended' || from === null || from === since) return [];
    return before.until === null ? [`work resumed ${labelEdtf(from)}`] : [`work suspended ${stay(before.until, from)}`];
  });
}

/** How an end is told: a mission that came to another rank was not closed, and no word may say that one was closed at a break. */
export function endText(until: Edtf, periods: Stays['periods']): string {
  const ended = periods?.at(-1)?.ended ?? null;
  const word = ended === 'raised' || ended === 'lowered' || ended === 'relations broken off' ? 'until' : 'closed';
  return `${word} ${endLabel(until, ended)}`;
}

/** "since 2015", "reopened 2015" and "earlier 1923–1961"; of a mission that was closed "1853–1923" or "closed 1923". */
export function stayNotes(row: Stays): string[] {
  const { since, until } = row;
  const before = earlier(row);
  const begun = begunAgain(row) ?? 'since';
  const present =
    since === null
      ? []
      : [isOpen(since) ? labelEdtf(since).replace(/^until /u, 'by ') : `${begun} ${labelEdtf(since)}`];
  const ended = row.periods?.at(-1)?.ended ?? null;
  const own = until === null ? present : [since === null ? endText(until, row.periods) : stay(since, until, ended)];
  const pause = pauseOf(row);
  const asOf = row.asOf === undefined ? [] : [`as of ${labelEdtf(row.asOf)}`];
  return [
    ...own,
    ...interruptions(row),
    ...(pause === null ? [] : [pause]),
    ...asOf,
    ...(row.disputed ? ['disputed'] : []),
    ...(before.length === 0 ? [] : [`earlier ${andList(before)}`]),
  ];
}
