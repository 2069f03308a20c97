/** Communities, as they are shown. */
import { community, told } from './shape.js';
import type { Kind } from '../kind.js';

export const COMMUNITY: Kind<'communities'> = {
  shape: { ...community, ...told },
  place: 'list',
  count: { head: null },
  lines: async () => (await import('./lines.js')).communityLines,
  facts: async () => (await import('./facts.js')).communityFacts,
  sentences: async () => (await import('./sentences.js')).communitiesOf,
  card: async () => (await import('./section.js')).COMMUNITY_PART,
};
