/** Missions, as they are shown. */
import { mission, told } from './shape.js';
import type { Kind } from '../kind.js';

export const MISSION: Kind<'missions'> = {
  shape: { ...mission, ...told },
  place: 'list',
  count: { head: null },
  lines: async () => (await import('./lines.js')).missionLines,
  facts: async () => (await import('./facts.js')).missionFacts,
  sentences: async () => (await import('./sentences.js')).missionsOf,
  card: async () => (await import('./section.js')).MISSION_PART,
};
