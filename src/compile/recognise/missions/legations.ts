/** Legations of old, which an embassy came of: a state keeps one of the two. */
import { compareEdtf } from '../../../dates/bounds.js';
import type { MissionDraft } from '../fact.js';
import { isSameCity } from './same-city.js';
import { DIPLOMATIC, isPairOf } from './same-mission.js';

/** Openings of legations, which an embassy that came of them ended: "The mission became an embassy in 1980." */
export const endedByRise = (told: readonly MissionDraft[], all: readonly MissionDraft[]): MissionDraft[] =>
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
export const isOutlived = (one: MissionDraft, all: readonly MissionDraft[]): boolean =>
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

/** When a legation became an embassy, as its own turns tell; null where they do not. */
export const risenOn = ({ turns }: MissionDraft): string | null =>
  turns?.find((turn) => 'ended' in turn && turn.ended === 'raised')?.at ?? null;

/** True for a mission of another rank that its sender keeps in the place of a legation. */
export const hasSuccessor = (legation: MissionDraft, all: readonly MissionDraft[]): boolean =>
  all.some((other) => other.kind !== 'legation' && isPairOf(legation, other) && DIPLOMATIC.has(other.kind));
