/** Interests sections and liaison offices: what states keep while there is no embassy, and which one ends. */
import { compareEdtf } from '../../../dates/bounds.js';
import type { Edtf, Mission } from '../../../model.js';
import type { MissionDraft } from '../fact.js';
import { isSameCity } from './same-city.js';
import { isPairOf } from './same-mission.js';

const STOPGAPS: ReadonlySet<Mission['kind']> = new Set(['interests section', 'liaison office']);
const RANKS: ReadonlySet<Mission['kind']> = new Set(['embassy', 'high commission']);

/** True for kinds of which the past is worth keeping until another sentence tells its end. */
export const isStopgap = (kind: Mission['kind']): boolean => STOPGAPS.has(kind);

/** The end that another sentence tells: "the liaison offices became embassies on 31 May 2019". */
const toldEnd = (one: MissionDraft, all: readonly MissionDraft[]): Edtf | null =>
  all.find(
    ({ kind, city, until, ...other }) =>
      kind === one.kind &&
      until !== null &&
      isPairOf(one, { ...other, kind, city, until }) &&
      (city === null || one.city === null || isSameCity(city, one.city)) &&
      (one.since === null || compareEdtf(one.since, until) < 0),
  )?.until ?? null;

/** When its sender's embassy came to work, or came to work again, in the same place. */
function embassyAfter(one: MissionDraft, all: readonly MissionDraft[]): Edtf | null {
  const { since } = one;
  if (since === null) return null;
  const begins = all.flatMap((other) => {
    const same = RANKS.has(other.kind) && isPairOf(one, other);
    const here = other.city === null || one.city === null || isSameCity(other.city, one.city);
    return same && here ? [other.since, other.resumedOn, other.raisedOn] : [];
  });
  const later = begins.filter((date) => date !== null && date !== undefined && compareEdtf(since, date) < 0);
  return later.sort((a, b) => compareEdtf(a ?? '', b ?? ''))[0] ?? null;
}

/**
 * What is told of them, with the end that the other sentences give; without those of the past whose end nobody tells.
 */
export const withStopgapsEnded = (told: readonly MissionDraft[], all: readonly MissionDraft[]): MissionDraft[] =>
  told.flatMap((one) => {
    if (!isStopgap(one.kind) || one.until !== null) return [one];
    const until = toldEnd(one, all) ?? embassyAfter(one, all);
    if (until !== null) return [{ ...one, until }];
    return one.past === true ? [] : [one];
  });
