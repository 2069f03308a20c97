/** Changes of status, as they are shown. The card tells what they come to. */
import { date, source } from '../../formats/shape.js';
import type { Kind } from '../kind.js';

export const CHANGES: Kind<'statusChanges'> = {
  shape: { date, change: true, by: true, source, how: true, oneSide: true, account: true, full: true, asOf: true },
  place: 'head',
  count: null,
  lines: async () => (await import('./lines.js')).changeLines,
  facts: async () => (await import('./facts.js')).changeFacts,
  card: null,
};
