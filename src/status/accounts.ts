/** Rule "accounts of one change": changes that an article dates as one account of several are one change. */
import type { Edtf } from '../model.js';
import type { Fact } from './fact.js';
import type { TurnState } from './kinds.js';

/**
 * The facts with those accounts joined to the change of which they give another date: it happened somewhere from the first to the
 * last of them. Another change that is told of between the two keeps them apart.
 * @param chosen The date that the record calls the establishment's.
 */
export function joinAccounts(facts: readonly Fact[], chosen: Edtf | null): Fact[] {
  return TURNS.reduce((joined, turn) => joinOf(joined, turn, chosen), [...facts]);
}

const TURNS: readonly TurnState[] = ['established', 'severed', 'restored'];

function joinOf(facts: readonly Fact[], turn: TurnState, chosen: Edtf | null): Fact[] {
  const same = facts.filter(({ state }) => state === turn);
  if (same.length < 2 || !same.some(isAccount)) return [...facts];
  const isChosen = (fact: Fact): boolean => turn === 'established' && fact.said[0]?.date === chosen;
  const mains = same.filter((fact) => !isAccount(fact) || isChosen(fact) || isFinestOfSentence(fact, same, isChosen));
  const others = facts.filter(({ state }) => state !== turn && TURNS.some((one) => one === state));
  const joined = new Map<Fact, Fact>();
  const gone = new Set<Fact>();
  for (const account of same) {
    if (mains.includes(account)) continue;
    const near = mains.filter((main) => !others.some((between) => isBetween(between, account, main)));
    const main = near.find((one) => isBeside(one, account)) ?? nearest(near, account);
    if (main === undefined) continue;
    const so = joined.get(main) ?? main;
    const span = {
      first: Math.min(so.span.first, account.span.first),
      last: Math.max(so.span.last, account.span.last),
    };
    const date = account.said[0]?.date ?? null;
    const accounts = so.accounts === undefined || date === null ? {} : { accounts: [...so.accounts, date] };
    joined.set(main, { ...so, span, ...accounts, said: [...so.said, ...account.said] });
    gone.add(account);
  }
  return facts.filter((fact) => !gone.has(fact)).map((fact) => joined.get(fact) ?? fact);
}

/** Of several beginnings, an account is one of that which is nearest to it in time. */
const nearest = (mains: readonly Fact[], { bounds }: Fact): Fact | undefined =>
  [...mains].sort((a, b) => Math.abs(a.bounds.first - bounds.first) - Math.abs(b.bounds.first - bounds.first))[0];

const isBeside = ({ said: [one] }: Fact, { said: [other] }: Fact): boolean =>
  one !== undefined && one.source.sentence !== null && one.source.sentence === other?.source.sentence;
const width = ({ bounds: { first, last } }: Fact): number => last - first;

/** The finest of several dates that one sentence gives: "said to have been established in 1816 or in 1838" is complete in itself. */
function isFinestOfSentence(fact: Fact, same: readonly Fact[], isChosen: (fact: Fact) => boolean): boolean {
  const beside = same.filter((other) => isAccount(other) && isBeside(fact, other));
  const [finest] = [...beside].sort((a, b) => width(a) - width(b));
  return beside.length > 1 && fact === finest && !beside.some(isChosen);
}

const isAccount = ({ account }: Fact): boolean => account === true;

function isBetween({ bounds }: Fact, one: Fact, other: Fact): boolean {
  const [from, to] = [one.bounds.first, other.bounds.first].sort((a, b) => a - b) as [number, number];
  return bounds.first >= from && bounds.first <= to;
}
