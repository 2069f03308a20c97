/** `relations rank` as data. */
import { EVENT_KINDS } from '../../model.js';
import { MISSION_KINDS } from '../../query/missions.js';
import { COMMUNITY_RANKS, COUNT_RANKS, TRADE_RANKS } from '../../view/rank/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';
import { SUBJECTS } from './subjects.js';

export const RANK_COMMAND: CommandSpec = {
  name: 'rank',
  arguments: '<what>',
  usage: SUBJECTS.join('|'),
  values: SUBJECTS,
  description: 'Who keeps most missions, between whom most events and visits are, the largest communities and trade',
  examples: [
    'rank missions',
    'rank missions --of albania --receiving',
    'rank visits --since 2010',
    'rank communities --of germany --limit 5',
    'rank trade --currency USD',
  ],
  options: [
    { flags: '--of <country>', description: 'only the relations of this country: its partners', values: 'country' },
    { flags: '--by <what>', description: 'count by country or by pair', values: ['country', 'pair'], strict: true },
    { flags: '--receiving', description: 'missions that are received, not those that are kept abroad' },
    { flags: '--since <date>', description: 'events and figures of this time on, missions opened then: 2010, 1990s' },
    { flags: '--until <date>', description: 'only until this time' },
    {
      flags: '--kind <kind>',
      description: 'only missions or events of this kind; several with commas or repeated',
      values: [...MISSION_KINDS, ...EVENT_KINDS],
      list: true,
      repeated: true,
    },
    { flags: '--currency <code>', description: 'only trade in this currency: USD, EUR' },
    { flags: '--limit <n>', description: 'only the first n, of trade in each currency and direction (default: 20)' },
    ...listOptions(() => [COUNT_RANKS.shape, COMMUNITY_RANKS.shape, TRADE_RANKS.shape]),
  ],
  get note() {
    return `Equal ones share a rank: 1, 2, 2, 4. Missions are those of today that sit in the other country, without honorary ones unless --kind names them. Events are those of relations that have an article. Of communities and trade the latest figure of each counts, and none are added up: amounts in two currencies are ranked apart, and so are one direction and the total of both.\nIn a pipe: rank, who, count, bound, relation; of communities and trade the rank and the fields of those commands.\n${fieldsNote(COUNT_RANKS.shape)}`;
  },
  run: withContext(() => import('./rank.js')),
};
