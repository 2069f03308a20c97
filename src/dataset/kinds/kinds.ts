/** The kinds of fact, as a dataset knows them: one line a kind. A search finds them, and a head counts them, in this order. */
import type { Facts } from '../../model.js';
import { CHANGES } from './changes.js';
import { COMMUNITIES } from './communities.js';
import { ENVOYS } from './envoys.js';
import { EVENTS } from './events.js';
import type { Kind } from './kind.js';
import { MISSIONS } from './missions.js';
import { PREDECESSORS } from './predecessors.js';
import { TRADE } from './trade.js';

/** By the record's key, so that a kind of fact without a line here does not compile. */
export const KINDS: { readonly [Key in keyof Facts]: Kind<Facts[Key][number]> } = {
  predecessors: PREDECESSORS,
  events: EVENTS,
  statusChanges: CHANGES,
  trade: TRADE,
  missions: MISSIONS,
  envoys: ENVOYS,
  communities: COMMUNITIES,
};

type AnyFact = Facts[keyof Facts][number];

/** Every fact of a record with what is known of its kind, kind after kind. */
export function factsIn(facts: Facts): { fact: AnyFact; kind: Kind<AnyFact> }[] {
  return (Object.keys(KINDS) as (keyof Facts)[]).flatMap((key) => {
    // Each kind is given facts of its own key, which a type cannot say of all of them at once.
    const kind = KINDS[key] as Kind<AnyFact>;
    return facts[key].map((fact) => ({ fact, kind }));
  });
}
