/** How relations stand now, as far as the article says. */
import type { CountryCode, FactDate, Relation, StatusKind } from '../model.js';

export interface Status {
  /** The last change between recognition and restoration, or null when none is known. */
  state: StatusKind | null;
  date: FactDate | null;
  by: CountryCode | null;
  /** The last level of representation that the article dates. */
  level: StatusKind | null;
  levelDate: FactDate | null;
  /**
   * True when the last dated change is a severance and the article yet lists missions as existing: relations must have been
   * restored, on a date that the article does not give and that nobody here makes up.
   */
  restorationUndated: boolean;
}

const STATES: ReadonlySet<StatusKind> = new Set(['recognised', 'established', 'severed', 'restored']);

/** The status that follows from the changes in order of their dates. */
export function statusOf(relation: Relation): Status {
  const states = relation.statusChanges.filter(({ change }) => STATES.has(change));
  const last = states.at(-1);
  const level = relation.statusChanges.filter(({ change }) => !STATES.has(change)).at(-1);
  const keepsMissions = relation.missions.some((mission) => mission.resident && mission.until === null);
  return {
    state: last?.change ?? (relation.established === null ? null : 'established'),
    date: last?.date ?? relation.established?.date ?? null,
    by: last?.by ?? null,
    level: level?.change ?? null,
    levelDate: level?.date ?? null,
    restorationUndated: last?.change === 'severed' && keepsMissions,
  };
}
