/** An event, as a search finds it. */
import { cleanLine } from '../../text/clean.js';
import type { RelationEvent } from '../../model.js';
import { EVENTS } from '../kinds/events.js';
import type { SearchEntry } from './entries.js';

/** @param relation The id of its relation. */
export const eventEntry = (relation: string, event: RelationEvent): SearchEntry => ({
  relation,
  type: 'event',
  date: EVENTS.date(event),
  text: cleanLine(EVENTS.text(event)),
  source: event.source,
  kind: event.kind,
});
