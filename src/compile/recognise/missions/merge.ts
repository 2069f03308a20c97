/** From missions sentence by sentence to one list: those that are said to stand, with what the history tells of them. */
import { compareEdtf } from '../../../dates/bounds.js';
import type { Mission } from '../../../model.js';
import type { MissionDraft } from '../fact.js';
import { partly } from './count.js';
import { endedByRise, hasSuccessor, isOutlived, risenOn } from './legations.js';
import { withPeriods } from './periods.js';
import { retell } from './retell.js';
import { isSameCity } from './same-city.js';
import { withStopgapsEnded } from './stopgaps.js';
import { DIPLOMATIC, fullerName, isPairOf, isSameByShortName, isSameMission } from './same-mission.js';

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

/** Those that are said to stand, each once. */
function standing(drafts: readonly MissionDraft[]): MissionDraft[] {
  const listed: MissionDraft[] = [];
  for (const draft of drafts.filter(({ firm }) => firm)) {
    const same = listed.find((one) => isSameMission(one, draft) || isSameByShortName(one, draft));
    if (!same) listed.push({ ...draft });
    else {
      same.city = fullerName(same.city, draft.city);
      // "those in Cartagena and Medellín reopened in October 2023"
      if (draft.again === true && draft.since !== null) same.since = draft.since;
      same.since ??= draft.since;
      // What is said without a date is said of the time of the article.
      if (draft.asOf === undefined) delete same.asOf;
      if (same.kind === 'consulate') same.kind = draft.kind;
      if (draft.listed === true) same.listed = true;
      if (draft.suspended === true) same.suspended = true;
      if (draft.turns) same.turns = [...(same.turns ?? []), ...draft.turns];
    }
  }
  return listed;
}

/** The listed mission that the history means; one that it tells of without a city is the only one of its kind. */
function meant(listed: readonly MissionDraft[], draft: MissionDraft): MissionDraft | undefined {
  const same = listed.find((one) => isSameMission(one, draft));
  if (same || draft.city !== null) return same;
  const ofKind = listed.filter(
    ({ kind, sending, receiving }) => kind === draft.kind && sending === draft.sending && receiving === draft.receiving,
  );
  return ofKind.length === 1 ? ofKind[0] : undefined;
}

/** Adds to the listed missions what the history tells of them, and those that only the history knows. */
function withHistory(listed: MissionDraft[], told: readonly MissionDraft[]): void {
  const closed = new Map<MissionDraft, string>();
  const rose = new Map<MissionDraft, string>();
  const firm = [...listed];
  for (const draft of told) {
    const same = meant(listed, draft);
    const rise = same?.kind === 'legation' && same.firm ? risenOn(draft) : null;
    if (same && rise !== null) rose.set(same, rise);
    if (same) retell(same, draft, closed);
    else if (draft.until !== null || goesOn(draft, firm)) listed.push({ ...draft });
  }
  // A list may name a legation of old; an embassy came of it.
  for (const [one, on] of rose) {
    if (!hasSuccessor(one, listed)) continue;
    one.until = on;
    closed.delete(one);
  }
  // What was closed and stands again, nobody says since when, is not there since it was first opened.
  for (const [one, until] of closed) if (one.since !== null && compareEdtf(one.since, until) < 0) one.since = null;
}

/** "It has fifty consulates", of which another sentence names some: the number is theirs. Gives those whose number stands with others. */
function shareCounts(listed: readonly MissionDraft[]): MissionDraft[] {
  const whole = listed.filter(({ city, count }) => city === null && count !== undefined);
  return whole.filter((counted) => {
    const ofKind = listed.filter((one) => one.city !== null && one.kind === counted.kind && isPairOf(one, counted));
    const named = ofKind.filter(({ until }) => until === null);
    for (const one of named) if (one.count === undefined) Object.assign(one, partly(countIn(counted), named.length));
    return ofKind.length > 0;
  });
}

/** "Its diplomatic mission in Japan is the embassy in Tokyo": the general word names nothing of its own. */
const isGeneral = (one: MissionDraft, listed: readonly MissionDraft[]): boolean =>
  one.kind === 'diplomatic mission' &&
  one.city === null &&
  listed.some((other) => other !== one && other.sending === one.sending && other.receiving === one.receiving);

/** One name for one city: a legation in "Washington" where the embassy is in "Washington, D.C.". */
const cityOf = ({ city, receiving }: MissionDraft, listed: readonly MissionDraft[]): string | null =>
  city === null
    ? null
    : listed.reduce<string | null>(
        (name, other) => (other.receiving === receiving && other.city !== null ? fullerName(name, other.city) : name),
        city,
      );

/**
 * One list of missions. Statements that a mission exists stand; what the history tells of openings and closures gives them
 * their dates, and stays as a mission of its own only with a stated end, or where it goes on beside them.
 */
export function mergeMissions(drafts: readonly MissionDraft[]): Mission[] {
  const listed = standing(drafts);
  const told = drafts.filter(({ firm }) => !firm);
  // What is at no work now is so whatever the history tells, which does not date it.
  const resting = new Set(listed.filter(({ suspended, turns = [] }) => suspended === true && turns.length === 0));
  withHistory(listed, endedByRise(withStopgapsEnded(told, drafts), drafts));
  const shared = shareCounts(listed);
  return listed
    .filter((one) => !isGeneral(one, listed) && !shared.includes(one) && !isOutlived(one, listed))
    .map((one) => {
      const mission = { ...missionOf(one), city: cityOf(one, listed) };
      // Work that was interrupted ends no mission.
      const paused = one.suspended === true || resting.has(one);
      return withPeriods(paused ? { ...mission, until: null } : mission, one.turns ?? [], paused);
    });
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
  gone: _gone,
  begun: _begun,
  listed: _listed,
  raisedOn: _raisedOn,
  past: _past,
  turns: _turns,
  ...mission
}: MissionDraft): Mission {
  return mission;
}
