/** From former states sentence by sentence to one list. */
import type { PredecessorDraft } from '../fact.js';

/** One entry a party and span. Where a dated span is stated, bare mentions of such states elsewhere add nothing to it. */
export function mergePredecessors(found: readonly PredecessorDraft[]): PredecessorDraft[] {
  const kept: PredecessorDraft[] = [];
  for (const one of found) {
    const same = kept.find(({ party, date }) => party === one.party && date === one.date);
    if (same) same.states = [...new Set([...same.states, ...one.states])];
    else kept.push({ ...one, states: [...one.states] });
  }
  return kept.filter(
    ({ date, party }) => date !== null || !kept.some((dated) => dated.party === party && dated.date !== null),
  );
}
