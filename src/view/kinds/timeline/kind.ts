/** Events, as they are shown. */
import { date, source } from '../../formats/shape.js';
import type { Kind } from '../kind.js';

export const EVENT: Kind<'events'> = {
  shape: {
    ...{ id: true, date, kind: true, text: true, sentence: true, supplied: { words: true, sentence: true } },
    ...{
      continuation: true,
      parties: true,
      by: true,
      people: { name: true, office: true, country: true },
      place: true,
    },
    source,
  },
  place: 'last',
  // One count tells how much there is; for more, 80 columns have no room in one line a relation.
  count: { head: 'Events' },
  lines: async () => (await import('./lines.js')).eventLines,
  facts: async () => (await import('./facts.js')).eventFacts,
  card: async () => (await import('./section.js')).EVENT_PART,
};
