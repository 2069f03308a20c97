/** The fields of missions, in the order of the JSON. */
import type { MissionRow } from '../../../query/missions.js';
import { source, type Fields } from '../../formats/shape.js';

export const mission = {
  sending: true,
  receiving: true,
  city: true,
  kind: true,
  resident: true,
  accreditedFrom: true,
  since: true,
  until: true,
  source,
} as const;

/** What only some missions have; last, so that the columns before them stay where they are. */
export const told = {
  count: true,
  countBound: true,
  periods: { kind: true, from: true, until: true, began: true, ended: true },
  asOf: true,
  disputed: true,
  fromLists: true,
} as const;

export const MISSIONS: Fields<MissionRow> = {
  shape: { relation: true, ...mission, ...told },
  onRequest: ['periods', 'asOf', 'disputed', 'fromLists'],
};
