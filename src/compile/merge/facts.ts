/** Which facts of two articles are the same, and how they are joined: kind by kind. */
import { compareEdtf } from '../../dates/bounds.js';
import { byPlace, type EventKind, type Facts, type Mission, type RelationEvent, type Sourced } from '../../model.js';
import { isSameMission } from '../recognise/missions/same-mission.js';
import { contains } from '../../dates/precision.js';
import { sourcesOf, withPlaces } from './standing.js';

/** How the facts of one kind are told apart and put in order. */
interface Merging<Fact> {
  /** True when both state the same. */
  isSame: (a: Fact, b: Fact) => boolean;
  /** The first with what only the second knows. */
  join?: (a: Fact, b: Fact) => Fact;
  /** True for a fact that says less than another one: the year of a day. */
  isCoarser?: (one: Fact, other: Fact) => boolean;
  order?: (a: Fact, b: Fact) => number;
}

type Mergings = { readonly [Kind in keyof Facts]?: Merging<Facts[Kind][number]> };

/** Events of these kinds are the same on one day, whatever the words. */
const OF_STATUS: ReadonlySet<EventKind> = new Set(['establishment', 'recognition', 'severance', 'restoration']);

const isSameEvent = (a: RelationEvent, b: RelationEvent): boolean =>
  a.date.edtf === b.date.edtf && (a.text === b.text || (a.kind === b.kind && OF_STATUS.has(a.kind)));

const joinMissions = (a: Mission, b: Mission): Mission => ({
  ...a,
  city: a.city ?? b.city,
  accreditedFrom: a.accreditedFrom ?? b.accreditedFrom,
  since: a.since ?? b.since,
});

const MERGINGS: Mergings = {
  statusChanges: {
    isSame: (a, b) =>
      a.change === b.change && a.date.edtf === b.date.edtf && (a.by === b.by || a.by === null || b.by === null),
    isCoarser: (one, other) =>
      one.change === other.change &&
      one.by === other.by &&
      one.date.edtf !== other.date.edtf &&
      contains(one.date.edtf, other.date.edtf),
    order: (a, b) => compareEdtf(a.date.edtf, b.date.edtf),
  },
  events: { isSame: isSameEvent, order: (a, b) => compareEdtf(a.date.edtf, b.date.edtf) },
  missions: { isSame: (a, b) => isSameMission(a, b) && a.until === b.until, join: joinMissions },
  trade: {
    isSame: isEqual,
    order: (a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || byPlace(a.source, b.source),
  },
};

/** Equal in all but their places. */
function isEqual(a: Sourced, b: Sourced): boolean {
  const bare = (fact: Sourced): string => JSON.stringify({ ...fact, source: null, alsoIn: null });
  return bare(a) === bare(b);
}

/** One list of the facts of several articles, the most trusted article first: equal facts once, with all their places. */
export function mergeFacts<Kind extends keyof Facts>(kind: Kind, lists: readonly Facts[Kind][]): Facts[Kind] {
  type Fact = Facts[Kind][number];
  const { isSame = isEqual, join, isCoarser, order } = (MERGINGS[kind] ?? {}) as Partial<Merging<Fact>>;
  const kept: Fact[] = [];
  for (const list of lists) {
    // Facts that one article tells apart are two.
    const before = kept.length;
    for (const fact of list as readonly Fact[]) {
      const at = kept.findIndex((one, i) => i < before && isSame(one, fact));
      const same = kept[at];
      if (same) kept[at] = withPlaces(join ? join(same, fact) : same, sourcesOf(fact));
      else kept.push(fact);
    }
  }
  const finest = isCoarser ? kept.filter((one) => !kept.some((other) => other !== one && isCoarser(one, other))) : kept;
  return (order ? finest.sort(order) : finest) as Facts[Kind];
}
