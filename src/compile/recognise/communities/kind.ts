/** Communities, as a kind of fact. */
import type { Community } from '../../../model.js';
import type { CommunityDraft } from '../fact.js';
import type { FactKind } from '../kind.js';
import { readCommunities } from './communities.js';
import { mergeCommunities } from './merge.js';

export const COMMUNITIES: FactKind<CommunityDraft, Community> = {
  reader: ({ codes }) => ({ sentence: (sentence) => readCommunities(sentence, codes) }),
  describe: ({ people, country }) => `${people} in ${country}`,
  merge: mergeCommunities,
};
