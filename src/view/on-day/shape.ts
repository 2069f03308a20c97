/** The fields of the events of a day, in the order of the JSON. */
import type { OnDayRow } from '../../query/on-day.js';
import { date, source, type Fields } from '../formats/shape.js';
import { OF_EVENTS } from '../kinds/timeline/shape.js';

export const ON_DAY: Fields<OnDayRow> = {
  shape: {
    ...{ relation: true, title: true, yearsAgo: true, id: true, date, kind: true, text: true, parties: true, source },
    ...OF_EVENTS,
  },
  onRequest: Object.keys(OF_EVENTS),
};
