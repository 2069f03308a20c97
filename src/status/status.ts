/** The state of relations on a day, derived from what a record states by the rules in `rules.ts`. */
import { boundsOf } from '../dates/bounds.js';
import type { Edtf, Relation } from '../model.js';
import { RelationsError } from '../errors.js';
import { withoutRelations } from './absence.js';
import { relationsChain } from './chain.js';
import type { Conclusion, HeadOfMission, Level, RelationsState, StatusOnDay } from './conclusion.js';
import { conclude, type Concluded } from './conclude.js';
import { factsOf } from './facts.js';
import { representation } from './levels.js';
import { predecessorsOn } from './predecessors.js';
import { evidenceOf, statedPredecessor } from './evidence.js';
import { isActive } from './kinds.js';
import { positionOf, spanOf, TODAY } from './span.js';
import type { Step } from './step.js';

/** The conclusions alone, without the evidence: what lists need. */
export interface Standing {
  relations: Conclusion<RelationsState>;
  level: Conclusion<Level>;
  head: Conclusion<HeadOfMission>;
}

/**
 * How the relation stood at the time `on`, EDTF: a day, month, year, decade or interval; null is today, as far as the article
 * goes. What the article does not state is null, and nothing is guessed: see `STATUS_RULES`. Throws a `RelationsError`
 * ("usage") when `on` is not an EDTF date.
 */
export function statusOn(relation: Relation, on: Edtf | null = null): StatusOnDay {
  const asked = askedOf(on);
  const { relations, level, head } = derived(relation, asked);
  const predecessor = predecessorsOn(relation, asked);
  const rests = evidenceOf(relation, {
    relations: relations.said,
    level: level.said,
    head: head.said,
    predecessor: predecessor.map(statedPredecessor),
  });
  return {
    relation: relation.id,
    on,
    relations: relations.conclusion,
    level: level.conclusion,
    head: head.conclusion,
    predecessor,
    rests,
  };
}

/** The conclusions of `statusOn` for today. */
export function standingOf(relation: Relation): Standing {
  const { relations, level, head } = derived(relation, TODAY);
  return { relations: relations.conclusion, level: level.conclusion, head: head.conclusion };
}

/** True when the article says anything of relations or their level at the time asked for. */
export function isStated({ relations, level, head }: Standing): boolean {
  return [relations, level, head].some(({ state, changes }) => state !== null || changes.length > 0);
}

function askedOf(on: Edtf | null): typeof TODAY {
  if (on === null) return TODAY;
  const asked = boundsOf(on);
  if (asked === null) throw new RelationsError('usage', `"${on}" is not an EDTF date.`);
  return asked;
}

interface Derived {
  relations: Concluded<RelationsState>;
  level: Concluded<Level>;
  head: Concluded<HeadOfMission>;
}

function derived(relation: Relation, asked: typeof TODAY): Derived {
  const facts = factsOf(relation);
  const chain = withoutRelations(relationsChain(facts), relation);
  const { level, head } = representation(chain, facts, asked);
  const relations = doubted(conclude(chain, asked), isDenied(relation, chain.at(-1), asked));
  // A break that the article does not date may have ended the level too.
  const isDoubtful = !relations.conclusion.certain && relations.conclusion.unstated?.state === 'severed';
  return {
    relations,
    level: doubted(conclude(level, asked, true), isDoubtful),
    head: doubted(conclude(head, asked), isDoubtful),
  };
}

/** Rule "denied": one side declared, after they were last taken up, that it had none any longer. */
const isDenied = ({ statusChanges }: Relation, last: Step<RelationsState> | undefined, asked: typeof TODAY): boolean =>
  isActive(last?.state ?? null) &&
  statusChanges.some(({ change, date }) => {
    const span = change === 'relations denied' ? spanOf(date.edtf) : null;
    return span !== null && span.first > (last?.span.last ?? Infinity) && positionOf(span, asked) === 'past';
  });

function doubted<State>({ conclusion, said }: Concluded<State>, isDoubtful: boolean): Concluded<State> {
  return isDoubtful ? { conclusion: { ...conclusion, certain: false }, said } : { conclusion, said };
}
