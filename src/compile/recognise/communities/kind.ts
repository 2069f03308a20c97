/** Communities, as a kind of fact. */
import type { Community } from '../../../model.js';
import type { CommunityDraft } from '../fact.js';
import type { FactKind } from '../kind.js';
import { readCommunities } from './communities.js';
import { mergeCommunities } from './merge.js';
import { CommunityTables } from './table.js';

export const COMMUNITIES: FactKind<CommunityDraft, Community> = {
  reader: ({ codes }) => {
    let tables: CommunityTables | null = null;
    return {
      sentence: (sentence) => readCommunities(sentence, codes),
      row: (row) => (tables ??= new CommunityTables(codes)).read(row),
    };
  },
  describe: ({ people, country }) => `${people} in ${country}`,
  merge: mergeCommunities,
};
