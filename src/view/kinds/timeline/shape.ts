/** The fields of a timeline, in the order of the JSON. */
import type { TimelineRow } from '../../../query/timeline.js';
import { date, source, type Fields } from '../../formats/shape.js';

/** What only some events have. */
export const OF_EVENTS = {
  sentence: true,
  supplied: { words: true, sentence: true },
  by: true,
  people: { name: true, office: true, country: true },
  place: true,
} as const;

export const TIMELINE: Fields<TimelineRow> = {
  shape: { ...{ relation: true, id: true, date, kind: true, text: true, parties: true, source }, ...OF_EVENTS },
  onRequest: Object.keys(OF_EVENTS),
};
