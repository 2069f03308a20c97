/** The fields of a timeline, in the order of the JSON. */
import type { TimelineRow } from '../../../query/timeline.js';
import { date, source, type Fields } from '../../formats/shape.js';

export const TIMELINE: Fields<TimelineRow> = {
  shape: { relation: true, id: true, date, kind: true, text: true, parties: true, source },
};
