/** Envoys, as they are shown. */
import { envoy } from './shape.js';
import type { Kind } from '../kind.js';

export const ENVOY: Kind<'envoys'> = {
  shape: envoy,
  place: 'list',
  count: null,
  lines: async () => (await import('./lines.js')).envoyLines,
  facts: async () => (await import('./facts.js')).envoyFacts,
  card: async () => (await import('./section.js')).ENVOY_PART,
};
