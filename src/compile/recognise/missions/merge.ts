/** From missions sentence by sentence to one list: mentions of one mission joined, openings and closures put in order. */
import { compareEdtf } from '../../../dates/bounds.js';
import type { Mission } from '../../../model.js';
import type { MissionDraft } from '../fact.js';
import { partly } from './count.js';
import { withPeriods } from './periods.js';
import { isSameCity } from './same-city.js';
import { areSeats, isEarlierSeat, isSeatToBe } from '../../sentence/seats.js';

const DIPLOMATIC: ReadonlySet<string> = new Set([
  'embassy',
  'high commission',
  'legation',
  'nunciature',
  'liaison office',
  'delegation',
]);

type Named = Omit<Mission, 'source' | 'alsoIn' | 'since'>;

const CONSULAR = /consul/;

/** True when both are consular posts of one state in one city, whatever rank each statement gives: no city has two of them. */
export function isSamePost(a: Named, b: Named): boolean {
  const isPost = ({ kind, city, resident }: Named): boolean => CONSULAR.test(kind) && city !== null && resident;
  return isPost(a) && isPost(b) && a.sending === b.sending && a.receiving === b.receiving && isSameCity(a.city, b.city);
}

/** "The consulate in Shanghai" of a list that has a consulate-general there. */
const isSameByShortName = (a: Named, b: Named): boolean =>
  isSamePost(a, b) && [a, b].every(({ kind }) => kind === 'consulate' || kind === 'consulate-general');

/** True when both mean one mission; whether it still stands is not compared. */
export function isSameMission(a: Named, b: Named): boolean {
  if (a.sending !== b.sending || a.receiving !== b.receiving || a.kind !== b.kind || a.resident !== b.resident)
    return false;
  if (isSameCity(a.city, b.city)) return true;
  // One embassy a country: a mention without its city, or by the city's other name, is the same one.
  if (!DIPLOMATIC.has(a.kind)) return false;
  if (a.city === null || b.city === null) return true;
  const seat = a.accreditedFrom ?? a.receiving;
  // What stood in Bonn is not what stands in Berlin, whatever came of it.
  if (isEarlierSeat(a.city, seat) !== isEarlierSeat(b.city, seat)) return false;
  return a.until === null && b.until === null && areSeats(a.city, b.city, seat);
}

/** "Washington, D.C." says more than "Washington". */
const fullerName = (city: string | null, other: string | null): string | null =>
  city === null || other?.startsWith(`${city}, `) === true ? other : city;

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
function retell(listed: MissionDraft, as: MissionDraft, closed: Map<MissionDraft, string>): void {
  const told = isEarlierThanSeat(listed, as) ? { ...as, since: null } : as;
  listed.city ??= told.city;
  listed.turns = [...(listed.turns ?? []), ...(told.turns ?? [])];
  const ends = told.until !== null;
  const wasClosed = listed.firm ? !ends && closed.delete(listed) : listed.until !== null && listed.suspended !== true;
  if (ends && listed.firm) {
    // What stands was closed in between.
    if (told.suspended === true) listed.since ??= told.since;
    else closed.set(listed, told.until ?? '');
  } else if (ends) {
    listed.until = told.until;
    listed.suspended = told.suspended === true;
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
    if (!listed.firm) listed.until = null;
  }
}

const isStanding = ({ since, resumedOn, begun }: MissionDraft): boolean =>
  since !== null || begun === true || (resumedOn !== null && resumedOn !== undefined);

/**
 * Whether an opening that nothing ends goes on beside the missions that are said to stand. A list names all that there are;
 * a sentence or an infobox only those that it names, but a state keeps one embassy, and one mission in a city.
 */
function goesOn(draft: MissionDraft, firm: readonly MissionDraft[]): boolean {
  const own = firm.filter(({ sending, receiving }) => sending === draft.sending && receiving === draft.receiving);
  if (!isStanding(draft) || firm.some(({ sending, listed }) => sending === draft.sending && listed === true))
    return false;
  if (draft.city === null) return own.length === 0;
  return !own.some(
    ({ kind, city, resident }) =>
      isSameCity(city, draft.city) || (resident && DIPLOMATIC.has(kind) && DIPLOMATIC.has(draft.kind)),
  );
}

const isPairOf = (a: Named, b: Named): boolean =>
  a.sending === b.sending && a.receiving === b.receiving && a.resident && b.resident;

/** Openings of legations, which an embassy that came of them ended: "The mission became an embassy in 1980." */
const endedByRise = (told: readonly MissionDraft[], all: readonly MissionDraft[]): MissionDraft[] =>
  told.map((one) => {
    const { kind, since, until, city } = one;
    if (kind !== 'legation' || since === null || until !== null) return one;
    const rise = all.find(
      ({ raisedOn, ...other }) =>
        raisedOn &&
        isPairOf(one, other) &&
        compareEdtf(since, raisedOn) < 0 &&
        (city === null || other.city === null || isSameCity(city, other.city)),
    );
    return rise?.raisedOn ? { ...one, until: rise.raisedOn } : one;
  });

/** True for a legation of which only the opening is told, where an embassy came after it: a state keeps one of the two. */
const isOutlived = (one: MissionDraft, all: readonly MissionDraft[]): boolean =>
  one.kind === 'legation' &&
  !one.firm &&
  one.until === null &&
  all.some(
    (other) =>
      (other.kind === 'embassy' || other.kind === 'high commission') &&
      other.until === null &&
      isPairOf(one, other) &&
      (one.since === null || other.since === null || compareEdtf(one.since, other.since) < 0),
  );

/**
 * One list of missions. Statements that a mission exists stand; what the history tells of openings and closures gives them
 * their dates, and stays as a mission of its own only with a stated end, or where it goes on beside them.
 */
export function mergeMissions(drafts: readonly MissionDraft[]): Mission[] {
  const listed: MissionDraft[] = [];
  for (const draft of drafts.filter(({ firm }) => firm)) {
    const same = listed.find((one) => isSameMission(one, draft) || isSameByShortName(one, draft));
    if (!same) listed.push({ ...draft });
    else {
      same.city = fullerName(same.city, draft.city);
      // "those in Cartagena and Medellín reopened in October 2023"
      if (draft.again === true && draft.since !== null) same.since = draft.since;
      same.since ??= draft.since;
      if (same.kind === 'consulate') same.kind = draft.kind;
      if (draft.listed === true) same.listed = true;
      if (draft.turns) same.turns = [...(same.turns ?? []), ...draft.turns];
    }
  }
  const closed = new Map<MissionDraft, string>();
  const rose = new Map<MissionDraft, string>();
  const firm = [...listed];
  for (const draft of endedByRise(
    drafts.filter(({ firm }) => !firm),
    drafts,
  )) {
    const ofKind = listed.filter(
      ({ kind, sending, receiving }) =>
        kind === draft.kind && sending === draft.sending && receiving === draft.receiving,
    );
    const same =
      listed.find((one) => isSameMission(one, draft)) ??
      (draft.city === null && ofKind.length === 1 ? ofKind[0] : undefined);
    const rise = draft.turns?.find((turn) => 'ended' in turn && turn.ended === 'raised');
    if (same?.kind === 'legation' && same.firm && rise) rose.set(same, rise.at);
    if (same) retell(same, draft, closed);
    else if (draft.until !== null || goesOn(draft, firm)) listed.push({ ...draft });
  }
  // "It has fifty consulates", of which another sentence names some: the number is theirs.
  const whole = listed.filter(({ city, count }) => city === null && count !== undefined);
  for (const counted of whole) {
    const named = listed.filter(
      (one) => one.city !== null && one.kind === counted.kind && isPairOf(one, counted) && one.until === null,
    );
    for (const one of named) if (one.count === undefined) Object.assign(one, partly(countIn(counted), named.length));
  }
  const isNamed = (one: MissionDraft): boolean =>
    whole.includes(one) &&
    listed.some((other) => other !== one && other.city !== null && other.kind === one.kind && isPairOf(one, other));
  // A list may name a legation of old; an embassy came of it.
  for (const [one, on] of rose) {
    if (!listed.some((other) => other.kind !== 'legation' && isPairOf(one, other) && DIPLOMATIC.has(other.kind)))
      continue;
    one.until = on;
    closed.delete(one);
  }
  // What was closed and stands again, nobody says since when, is not there since it was first opened.
  for (const [one, until] of closed) if (one.since !== null && compareEdtf(one.since, until) < 0) one.since = null;
  // "Its diplomatic mission in Japan is the embassy in Tokyo": the general word names nothing of its own.
  const general = (one: MissionDraft): boolean =>
    one.kind === 'diplomatic mission' &&
    one.city === null &&
    listed.some((other) => other !== one && other.sending === one.sending && other.receiving === one.receiving);
  return listed
    .filter((one) => !general(one) && !isNamed(one) && !isOutlived(one, listed))
    .map((one) => withPeriods(missionOf(one), one.turns ?? []));
}

const countIn = ({ count, countBound }: MissionDraft): Pick<Mission, 'count' | 'countBound'> | null =>
  count === undefined ? null : countBound === undefined ? { count } : { count, countBound };

/** Without what only merging needs. */
function missionOf({
  firm: _firm,
  reopened: _reopened,
  again: _again,
  resumedOn: _resumedOn,
  suspended: _suspended,
  begun: _begun,
  listed: _listed,
  raisedOn: _raisedOn,
  turns: _turns,
  ...mission
}: MissionDraft): Mission {
  return mission;
}
