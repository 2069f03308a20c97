/** The facts of a record that bear on its status: changes, missions kept, missions closed; coarse and fine accounts as one. */
import { boundsOf, type Bounds } from '../dates/bounds.js';
import type { FactDate, Mission, Relation, StatusChange } from '../model.js';
import { joinAccounts } from './accounts.js';
import type { Closing, Fact } from './fact.js';
import { meaningOfChange, meaningOfMission } from './kinds.js';
import { spanOf, TODAY } from './span.js';
import { marksOf } from './step.js';

export interface Facts {
  /** In order of date, coarser dates first, then of the record. */
  dated: Fact[];
  closings: Closing[];
  /** Missions that exist today. */
  listed: Fact[];
}

/** Reads a record. Facts without a readable date are left out. */
export function factsOf(relation: Relation): Facts {
  const { statusChanges, established, missions } = relation;
  const isTold = statusChanges.some(({ change }) => change === 'established');
  const establishment: StatusChange[] =
    established === null || isTold ? [] : [{ ...established, change: 'established', by: null }];
  const dated = [...establishment, ...statusChanges].flatMap(changeFact);
  const opened = missions.flatMap((mission) => (isMove(mission) ? [] : missionFact(mission, mission.since)));
  return {
    dated: joinAccounts(merged([...dated, ...opened.filter(isOpening)].sort(byDate)), established?.date.edtf ?? null),
    closings: missions.flatMap(closing),
    listed: missions.filter(({ until }) => until === null).flatMap((mission) => missionFact(mission, null)),
  };
}

function changeFact({ how, ...given }: StatusChange): Fact[] {
  const { date, change, by, account, source } = given;
  const said = { change, date: date.edtf, basis: date.basis, by, city: null, source };
  const marks = { ...marksOf({ ...given, ...roleOf(date) }), ...(account ? { account, accounts: [] } : {}) };
  const fact = { ...EMPTY, ...meaningOfChange(change), by, ...marks, said: [said] };
  // What was only agreed on shows nothing of the time.
  if (how === 'agreed') return dating(date.edtf, { ...fact, evidence: false, how });
  return dating(date.edtf, how === undefined ? fact : { ...fact, how });
}

const roleOf = ({ role }: FactDate): Pick<Fact, 'role'> => (role === undefined ? {} : { role });

const EMPTY = { state: null, level: null, head: null, evidence: false } as const;

/** A mission as a fact of the date on which it began, or of today. */
function missionFact(mission: Mission, since: Mission['since']): Fact[] {
  const { kind, sending, city, source } = mission;
  const meaning = { ...EMPTY, ...meaningOfMission(kind) };
  if (!meaning.evidence && meaning.level === null) return [];
  const said = { change: kind, date: mission.since, basis: null, by: sending, city, source };
  const fact = { ...meaning, by: sending, said: [said] };
  return since === null ? [{ ...fact, bounds: TODAY, span: TODAY }] : dating(since, fact);
}

/** Before it stood in this city it stood in another one, at the same level. */
const isMove = ({ periods }: Mission): boolean => periods?.at(-1)?.began === 'moved';

const isOpening = ({ span }: Fact): boolean => span !== TODAY;

function dating(edtf: string, fact: Omit<Fact, 'bounds' | 'span'>): Fact[] {
  const [bounds, span] = [boundsOf(edtf), spanOf(edtf)];
  return bounds === null || span === null ? [] : [{ ...fact, bounds, span }];
}

function closing({ kind, sending, city, until, source }: Mission): Closing[] {
  const { level } = meaningOfMission(kind);
  const [bounds, span] = until === null ? [null, null] : [boundsOf(until), spanOf(until)];
  if (level === undefined || bounds === null || span === null) return [];
  const said = { change: kind, date: until, basis: null, by: sending, city, source };
  return [{ level, by: sending, bounds, span, said }];
}

/** By first day, then the longer time; what is equal stays in the order of the record. */
export function byDate(a: { bounds: Bounds }, b: { bounds: Bounds }): number {
  const [x, y] = [a.bounds, b.bounds];
  if (x.first !== y.first) return x.first < y.first ? -1 : 1;
  return x.last === y.last ? 0 : x.last > y.last ? -1 : 1;
}

/** Rule "accounts": the coarse facts go into the finest that they contain. */
function merged(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  // From the finest on, so that a coarse account finds the one that it belongs to.
  for (const fact of [...facts].sort((a, b) => width(a) - width(b))) {
    const finer = kept.find((other) => isSame(fact, other) && contains(fact.bounds, other.bounds));
    if (finer === undefined) kept.push({ ...fact, said: [...fact.said] });
    else {
      finer.said.push(...fact.said);
      // Where no state is named, a level is that of both; who changed the state is then simply not known.
      if (finer.state !== null) finer.by ??= fact.by;
      else if (finer.oneSide && !fact.oneSide) {
        // The other account says whose it is, or that both did it.
        finer.by = fact.by;
        delete finer.oneSide;
      }
    }
  }
  return facts.map((fact) => kept.find(({ said }) => said[0] === fact.said[0])).filter((fact) => fact !== undefined);
}

const width = ({ bounds: { first, last } }: Fact): number => (first === last ? 0 : last - first);
const contains = (outer: Bounds, inner: Bounds): boolean => outer.first <= inner.first && inner.last <= outer.last;

function isSame(a: Fact, b: Fact): boolean {
  if (a.state !== b.state || a.level !== b.level || a.head !== b.head || a.evidence !== b.evidence) return false;
  if ((a.how === 'agreed') !== (b.how === 'agreed')) return false;
  return a.by === b.by || a.by === null || b.by === null;
}
