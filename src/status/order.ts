/** Rule "order": the changes of state in the order in which they make sense. */
import type { Fact } from './fact.js';
import { isActive, NEXT, type TurnState } from './kinds.js';

export type StateFact = Fact & { state: TurnState };

/**
 * Changes by date, and where their dates overlap by what can follow what: "severed 1998/1999" and "restored 1999" go in
 * this order whatever the first day of each.
 */
export function inOrder(facts: readonly Fact[]): StateFact[] {
  const left = facts.filter((fact): fact is StateFact => fact.state !== null);
  const ordered: StateFact[] = [];
  let state: TurnState | 'none' = 'none';
  while (left.length > 0) {
    const end = Math.min(...left.map(({ bounds }) => bounds.last));
    const first = left.filter(({ bounds }) => bounds.first <= end);
    const next: StateFact | undefined = NEXT[state].flatMap((wanted) =>
      first.filter((fact) => fact.state === wanted),
    )[0];
    if (next === undefined) break;
    left.splice(left.indexOf(next), 1);
    ordered.push(next);
    if (next.state !== 'recognised' || !(isActive(state === 'none' ? null : state) || state === 'severed'))
      state = next.state;
  }
  return ordered;
}
