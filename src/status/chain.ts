/** Diplomatic relations as a chain of steps: the stated ones, and those that they show to have been between (rules "contradiction", "evidence", "today"). */
import type { RelationsState } from './conclusion.js';
import type { Fact } from './fact.js';
import type { Facts } from './facts.js';
import { isActive } from './kinds.js';
import { inOrder, type StateFact } from './order.js';
import { repeated, stepOf, type Step } from './step.js';

type RelationsStep = Step<RelationsState>;

/** Every step of the relations of two states, in order. */
export function relationsChain({ dated, listed }: Facts): RelationsStep[] {
  const chain: RelationsStep[] = [];
  const evidence = dated.filter((fact) => fact.evidence);
  let seen = 0;
  /** Takes in the evidence before a day. */
  const takeEvidence = (until: number): void => {
    for (; seen < evidence.length; seen++) {
      const fact = evidence[seen];
      if (fact === undefined || fact.bounds.last >= until) return;
      addEvidence(chain, [fact]);
    }
  };
  for (const fact of inOrder(dated)) {
    takeEvidence(fact.bounds.first);
    addStated(chain, fact);
  }
  takeEvidence(Infinity);
  addEvidence(
    chain,
    listed.filter((fact) => fact.evidence),
  );
  return chain;
}

/** The date after which an unstated change must lie: that of the state which it ended. Recognition is ended by nothing. */
const lastDate = (chain: readonly RelationsStep[]): string | null => {
  const last = chain.at(-1);
  return last === undefined || last.state === 'recognised' ? null : (last.since ?? last.implied?.before ?? null);
};

/** Facts of one time that show relations to be active; where they are known to be, nothing is added. */
function addEvidence(chain: RelationsStep[], facts: readonly Fact[]): void {
  const [first] = facts;
  const last = chain.at(-1);
  if (first === undefined || isActive(last?.state ?? null)) return;
  const broken = last?.state === 'severed';
  // A mission of the year of the break may have been there before it.
  if (broken && first.bounds.first <= last.span.last) return;
  const state = broken ? 'restored' : 'established';
  const said = facts.flatMap((fact) => fact.said);
  chain.push({
    state,
    since: null,
    by: null,
    span: first.span,
    implied: { state, after: lastDate(chain), before: first.bounds.first === Infinity ? null : dateOf(first) },
    passing: false,
    said: [...(last?.said ?? []), ...said],
    repeats: [],
  });
}

const dateOf = (fact: Fact): string | null => fact.said[0]?.date ?? null;

function addStated(chain: RelationsStep[], fact: StateFact): void {
  const last = chain.at(-1);
  const before = last?.state ?? null;
  if (fact.state === 'recognised' && before !== null && before !== 'recognised') return;
  const { state, span } = fact;
  // A recognition that is more than one de facto is another.
  const isMore = last?.how === 'de facto' && fact.how !== 'de facto';
  const repeats = last !== undefined && state === before && last.implied === null && !isMore;
  if (repeats && (state === 'recognised' || span.first <= last.span.last)) {
    // Both sides did it, each in its own words.
    chain[chain.length - 1] = repeated(last, fact);
    return;
  }
  const between = unstatedBefore(fact, last);
  if (between !== null) {
    chain.push({
      state: between,
      since: null,
      by: null,
      span,
      implied: { state: between, after: lastDate(chain), before: dateOf(fact) },
      passing: true,
      said: [...(last?.said ?? []), ...fact.said],
      repeats: [],
    });
  }
  chain.push(stepOf(state, fact));
}

/** A mission shows relations that are dated soon after it; what is dated years later are others. */
const YEAR = 10_000;

/** The state that relations must have been in for this change to happen, when it is another one than is known. */
function unstatedBefore({ state, span, full }: StateFact, last: RelationsStep | undefined): RelationsState | null {
  const before = last?.state ?? null;
  if (state === 'recognised' || full === true) return null;
  if (state === 'severed') return isActive(before) ? null : before === 'severed' ? 'restored' : 'established';
  if (before === 'severed') return null;
  // Here the article itself dates the relations that a mission showed to be active.
  const isNear = last !== undefined && span.first - last.span.last <= YEAR;
  if (last !== undefined && last.implied !== null && !last.passing && isNear) return null;
  if (state === 'established') return isActive(before) ? 'severed' : null;
  return 'severed';
}
