/** Rules "level" and "head": the level of representation and who headed it, as chains of steps beside that of relations. */
import type { Bounds } from '../dates/bounds.js';
import type { HeadOfMission, Level, RelationsState } from './conclusion.js';
import type { Closing, Fact, Stated } from './fact.js';
import { byDate, type Facts } from './facts.js';
import { isActive, isBroken, LEVELS } from './kinds.js';
import { TODAY } from './span.js';
import { repeated, stepOf, type Step } from './step.js';

export interface Representation {
  level: Step<Level>[];
  head: Step<HeadOfMission>[];
}

type Open<State> = Step<State> & { state: State };

/** The chains for the time asked for, which only matters for what is listed as of today. */
export function representation(
  relations: readonly Step<RelationsState>[],
  facts: Facts,
  asked: Bounds,
): Representation {
  const chains: Representation = { level: [], head: [] };
  const items = [
    ...facts.dated.filter(({ level, head, withdrawn }) => level !== null || head !== null || withdrawn),
    ...facts.closings,
  ];
  const placed = items.map((item) => ({ item, stay: stayOf(item, relations) }));
  for (let stay = -1; stay < relations.length; stay++) {
    const step = relations[stay];
    if (step !== undefined && isBreak(relations, stay)) endAll(chains, step.span);
    const own = placed.filter((each) => each.stay === stay).map(({ item }) => item);
    for (const item of own.sort(byDate)) {
      if ('evidence' in item) add(chains, item);
      else close(chains, item);
    }
  }
  // Of a state that is no more, an article may list what there was.
  const listed = relations.at(-1)?.state === 'ended' ? [] : facts.listed;
  addListed(chains, listed, asked === TODAY);
  return chains;
}

/**
 * The step of relations to which a fact belongs. One of the time of a break stands before it, so that the break ends it;
 * one of the day of a restoration stands behind it.
 */
function stayOf({ bounds }: Fact | Closing, relations: readonly Step<RelationsState>[]): number {
  return relations.findLastIndex(
    ({ state, span, passing }) => !passing && (isBroken(state) ? span.last < bounds.first : span.first <= bounds.first),
  );
}

/** True when nothing that was stated before this step goes on in it. */
function isBreak(relations: readonly Step<RelationsState>[], at: number): boolean {
  const [step, before] = [relations[at], relations[at - 1]];
  if (step === undefined || step.passing) return false;
  return isBroken(step.state) || (isActive(step.state) && isBroken(before?.state ?? null));
}

function endAll({ level, head }: Representation, span: Bounds): void {
  end(level, span);
  end(head, span);
}

function end<State>(chain: Step<State>[], span: Bounds, said: readonly Stated[] = []): void {
  const last = chain.at(-1);
  if (last === undefined || last.state === null) return;
  chain.push({ state: null, since: null, by: null, span, implied: null, passing: false, said, repeats: [] });
}

function current<State>(chain: readonly Step<State>[]): Open<State> | null {
  const last = chain.at(-1);
  return last === undefined || last.state === null ? null : { ...last, state: last.state };
}

function add(chains: Representation, fact: Fact): void {
  const { level, head, withdrawn } = fact;
  if (withdrawn) withdraw(chains.head, fact);
  if (level !== null) addLevel(chains, level, fact);
  if (head !== null && !goesOn(chains.head, head, fact)) chains.head.push(stepOf(head, fact));
}

/** An ambassador who leaves: who heads the missions is not known from then on, unless it was only the other side's that was told of. */
function withdraw(head: Step<HeadOfMission>[], { by, span, said }: Fact): void {
  const now = current(head);
  if (now?.state !== 'ambassador') return;
  const owners = [now, ...now.repeats].map((each) => each.by);
  if (by !== null && owners.every((owner) => owner !== null && owner !== by)) return;
  end(head, span, said);
}

/** Whether the two are of one state, or one of them of both. */
const isOwn = ({ by, span }: Step<HeadOfMission>, fact: Fact): boolean =>
  (by === fact.by || by === null || fact.by === null) && span.last < fact.span.first;

function addLevel(chains: Representation, level: Level, fact: Fact): void {
  const now = current(chains.level);
  // "regained the rank of a legation": the chargé d'affaires who stood in for its head is gone.
  const standIn = current(chains.head);
  if (standIn?.state === "chargé d'affaires" && isOwn(standIn, fact) && now?.state === level)
    end(chains.head, fact.span);
  if (goesOn(chains.level, level, fact)) return;
  const lower = now !== null && LEVELS[level] < LEVELS[now.state];
  if (lower && (fact.by !== null || fact.oneSide || LEVELS[level] <= LEVELS['consular relations'])) return;
  chains.level.push(stepOf(level, fact));
  const head = current(chains.head);
  const stays = head?.state === 'ambassador' && LEVELS[level] === LEVELS.embassy;
  if (head !== null && !stays && head.span.last < fact.span.first) end(chains.head, fact.span);
}

/** True when the fact only says again what holds. */
function goesOn<State>(chain: Step<State>[], state: State, fact: Fact): boolean {
  const last = chain.at(-1);
  if (last?.state !== state || (last.how === 'agreed' && fact.how !== 'agreed')) return false;
  // What is agreed on once more says nothing of whose it is.
  if (fact.how !== 'agreed' || last.how === 'agreed') chain[chain.length - 1] = repeated(last, fact);
  return true;
}

/** The level ends with the mission that it rests on, when it rests on no other. */
function close(chains: Representation, { level, by, span }: Closing): void {
  const now = current(chains.level);
  if (now === null || now.state !== level) return;
  if ([now, ...now.repeats].every((each) => each.by === by)) endAll(chains, span);
  // The other side's goes on, and the level is no longer that of this one.
  else if (now.by === by) chains.level[chains.level.length - 1] = { ...now, by: null };
}

/** What the missions of today show: the highest of their levels, unless it is stated already. */
function addListed(chains: Representation, listed: readonly Fact[], isToday: boolean): void {
  const ranks = listed.flatMap(({ level }) => (level === null ? [] : [LEVELS[level]]));
  const highest = listed.filter(({ level }) => level !== null && LEVELS[level] === Math.max(...ranks));
  const level = highest[0]?.level ?? null;
  const now = current(chains.level);
  if (level === null || (now !== null && LEVELS[now.state] > LEVELS[level])) return;
  const said = highest.flatMap((fact) => fact.said);
  if (now !== null && LEVELS[now.state] === LEVELS[level]) {
    const senders = new Set(highest.map(({ by }) => by));
    const both = now.oneSide ? senders.size > 1 : now.by !== null && highest.some(({ by }) => by !== now.by);
    if (isToday)
      chains.level[chains.level.length - 1] = {
        ...now,
        said: [...now.said, ...said],
        ...(both ? { both: true as const } : {}),
      };
    return;
  }
  const after = chains.level.findLast(({ since }) => since !== null)?.since ?? null;
  const senders = new Set(highest.map(({ by }) => by));
  chains.level.push({
    state: level,
    since: null,
    by: senders.size === 1 ? (highest[0]?.by ?? null) : null,
    span: TODAY,
    implied: { state: level, after, before: null },
    passing: false,
    said,
    repeats: [],
  });
}
