/** Events, as they are shown. */
import { date, source } from '../../formats/shape.js';
import { OF_EVENTS } from './shape.js';
import type { Kind } from '../kind.js';

export const EVENT: Kind<'events'> = {
  shape: { ...{ id: true, date, kind: true, text: true, continuation: true, parties: true, source }, ...OF_EVENTS },
  place: 'last',
  // One count tells how much there is; for more, 80 columns have no room in one line a relation.
  count: { head: 'Events' },
  lines: async () => (await import('./lines.js')).eventLines,
  facts: async () => (await import('./facts.js')).eventFacts,
  sentences: async () => (await import('./sentences.js')).eventSentences,
  card: async () => (await import('./section.js')).EVENT_PART,
};
