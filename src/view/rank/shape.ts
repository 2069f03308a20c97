/** The fields of ranks, in the order of the JSON. */
import type { CountRank } from '../../query/rank/counts.js';
import type { CommunityRank, TradeRank } from '../../query/rank/figures.js';
import { source, type Fields } from '../formats/shape.js';
import { COMMUNITIES } from '../kinds/communities/shape.js';
import { TRADE } from '../kinds/trade/shape.js';

export const COUNT_RANKS: Fields<CountRank> = {
  shape: {
    ...{ rank: true, country: true, relation: true, parties: true, count: true, bound: true },
    counted: { relation: true, source },
  },
  onRequest: ['counted'],
};
export const COMMUNITY_RANKS: Fields<CommunityRank> = { shape: { rank: true, ...COMMUNITIES.shape } };
export const TRADE_RANKS: Fields<TradeRank> = { shape: { rank: true, ...TRADE.shape } };
