/** Former states that stood for a party, as they are shown. */
import { source } from '../../formats/shape.js';
import type { Kind } from '../kind.js';

export const PREDECESSOR: Kind<'predecessors'> = {
  shape: { party: true, states: true, date: true, source },
  place: 'head',
  count: null,
  lines: async () => (await import('./lines.js')).predecessorLines,
  facts: async () => (await import('./facts.js')).predecessorFacts,
  card: async () => (await import('./section.js')).PREDECESSOR_PART,
};
