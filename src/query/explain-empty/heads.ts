/** Why a list of relations is empty: what there is in place of the states and levels asked for. A sentence for stderr. */
import type { HeadRow } from '../../dataset/heads.js';
import { andList } from '../../text/lists.js';
import { listedState, STATES } from '../list.js';

/** `rows` are those that were asked about. Never of none. */
export function explainNoHeads(rows: readonly HeadRow[]): string {
  const there = STATES.map((state) => ({ state, count: rows.filter((row) => listedState(row) === state).length }));
  const counted = there.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`);
  const what = rows.length === 1 ? 'The relation is not' : `None of the ${rows.length} relations is`;
  return `${what} of the state and level asked for; there ${rows.length === 1 ? 'is' : 'are'} ${andList(counted)}.`;
}
