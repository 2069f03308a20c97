/** Communities, as a kind of fact. */
import type { Community } from '../../../model.js';
import type { CommunityDraft, CommunityFact } from '../fact.js';
import type { FactKind } from '../kind.js';
import { readCommunities } from './communities.js';
import { continued } from './continued.js';
import { mergeCommunities } from './merge.js';
import { CommunityTables } from './table.js';

export const COMMUNITIES: FactKind<CommunityDraft, Community> = {
  reader: ({ codes }) => {
    let tables: CommunityTables | null = null;
    let last: { fact: CommunityFact | null; block: number } = { fact: null, block: -1 };
    return {
      sentence: (sentence) => {
        const before = last.block === sentence.block ? last.fact : null;
        const facts = continued(readCommunities(sentence, codes), sentence, before);
        last = { fact: facts.at(-1) ?? null, block: sentence.block };
        return facts;
      },
      row: (row) => (tables ??= new CommunityTables(codes)).read(row),
    };
  },
  describe: ({ people, country }) => `${people} in ${country}`,
  merge: mergeCommunities,
};
