/** How the dates that the history tells of a mission join those of the mission that is listed already. */
import { compareEdtf } from '../../../dates/bounds.js';
import { isSeatToBe } from '../../sentence/seats.js';
import type { MissionDraft } from '../fact.js';
import { DIPLOMATIC } from './same-mission.js';

/** True for a beginning before the city of the listed one was the seat: an embassy of 1905 is none in Brasília since 1905. */
const isEarlierThanSeat = ({ city, kind, receiving }: MissionDraft, told: MissionDraft): boolean =>
  city !== null &&
  told.city !== city &&
  DIPLOMATIC.has(kind) &&
  isSeatToBe(city, receiving, Number.parseInt(told.since ?? '', 10));

const isLater = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && compareEdtf(other, one) < 0;

/**
 * Adds what the history tells of a mission that is listed already. `since` is the beginning of the present stay: a
 * re-opening begins one where the closure is told. Work that is resumed begins one only behind a closure; behind an interruption, or with neither
 * told, the mission is as old as it was.
 */
export function retell(listed: MissionDraft, as: MissionDraft, closed: Map<MissionDraft, string>): void {
  const told = isEarlierThanSeat(listed, as) ? { ...as, since: null } : as;
  listed.city ??= told.city;
  listed.turns = [...(listed.turns ?? []), ...(told.turns ?? [])];
  const ends = told.until !== null;
  const wasClosed = listed.firm ? !ends && closed.delete(listed) : listed.until !== null && listed.suspended !== true;
  if (ends && listed.firm) {
    // What stands was closed in between.
    if (told.suspended === true) listed.since ??= told.since;
    else if (told.gone === true) listed.until = told.until;
    else closed.set(listed, told.until ?? '');
    // The list of missions says how things stand, the history how they stood.
    listed.suspended = told.suspended === true && told.listed === true;
  } else if (ends) {
    listed.until = told.until;
    listed.suspended = told.suspended === true;
    // "The legations reopened in 1947": of what was raised in the end, too, the last stay counts.
    if (told.again === true && isLater(told.since, listed.since)) listed.since = told.since;
    listed.since ??= told.since;
  } else {
    const resumes = told.resumedOn !== null && told.resumedOn !== undefined;
    // Once closed and opened again, what is opened again was closed again.
    const again = told.again === true && (listed.reopened === true || isLater(told.since, listed.since));
    const renewed = told.reopened === true || again;
    if (renewed) listed.reopened = true;
    const begins = wasClosed || renewed || (listed.until !== null && !resumes);
    if (begins) listed.since = told.since ?? told.resumedOn ?? listed.since;
    else listed.since ??= told.since;
    if (!listed.firm || told.again === true) listed.until = null;
    listed.suspended = false;
  }
}
