/** Who keeps, receives or shares most: missions and events, counted by country or by pair. */
import { countryByCode } from '../../countries/country.js';
import { overlaps, type Bounds } from '../../dates/bounds.js';
import type { Dataset } from '../../dataset/dataset.js';
import { allRelationsOf } from '../../dataset/world/joined.js';
import type { Bound, CountryCode, EventKind, Integer, Mission, MissionKind, Relation, Source } from '../../model.js';
import { isResident } from '../gaps.js';
import { ranked, type Ranking } from './ranked.js';

export interface CountRank {
  rank: Integer;
  /** The country that is counted; of the partners of one country, the partner. Null for pairs. */
  country: CountryCode | null;
  /** Null where a country is counted over all of its relations. */
  relation: string | null;
  /** The country, or the two of the pair. */
  parties: CountryCode[];
  count: Integer;
  /** Where an article gives a number only as a bound: the count is then no less. Null for an exact one. */
  bound: Bound | null;
  /** The places of what was counted; fewer than the count where an article gives a number and names only some. */
  counted: { relation: string; source: Source }[];
}

export type By = 'country' | 'pair';

interface Question {
  /** Ranks the partners of this country. */
  of?: CountryCode | null;
  /** Counts what may lie in this time: events by their date, missions by their opening. */
  range?: Bounds | null;
  by?: By;
}
export interface MissionQuestion extends Question {
  /** Counts missions of these kinds; none given counts all but honorary ones. */
  kinds?: ReadonlySet<MissionKind>;
  /** Counts what a country receives, not what it sends. */
  receiving?: boolean;
}
export interface EventQuestion extends Question {
  kinds?: ReadonlySet<EventKind>;
}

/**
 * Missions of today that sit in the receiving state, of all relations. With `of`, what that country keeps with each partner, or with
 * `receiving` what each partner keeps with it. Where an article gives a number and names only some, the number counts.
 */
export function rankMissions(dataset: Dataset, question: MissionQuestion = {}): Ranking<CountRank> {
  const { of = null } = question;
  return rankMissionsIn(of === null ? everything(dataset) : allRelationsOf(dataset, of), question);
}

/** The same of these relations. */
export function rankMissionsIn(relations: Iterable<Relation>, question: MissionQuestion): Ranking<CountRank> {
  const { of = null, by = 'country', receiving = false, range = null, kinds = new Set() } = question;
  const tally = new Tally(of, by);
  let leftOut = 0;
  for (const relation of relations) {
    const alike = new Map<string, Mission[]>();
    for (const mission of relation.missions) {
      const { kind, sending, receiving: host, since } = mission;
      const isAsked =
        kinds.size === 0 ? isResident(mission) : kinds.has(kind) && mission.resident && mission.until === null;
      if (!isAsked || hasEnded(sending) || hasEnded(host) || (of !== null && of !== (receiving ? host : sending)))
        continue;
      if (range !== null && since === null) leftOut += 1;
      if (range !== null && (since === null || !overlaps(since, range))) continue;
      const key = `${sending} ${host} ${kind}`;
      alike.set(key, [...(alike.get(key) ?? []), mission]);
    }
    for (const missions of alike.values()) tally.add(relation, missions, numberOf(missions), receiving);
  }
  return { rows: tally.rows(), leftOut };
}

interface Counted {
  count: number;
  bound: Bound | null;
}

/** How many missions of one kind, sender and host there are: those that are named, or the number that an article gives of them. */
function numberOf(missions: readonly Mission[]): Counted {
  const numbers = missions.filter(({ count }) => count !== undefined);
  // "Up to 40" says nothing of how many there are at least but those that it names.
  const least = numbers.filter(({ countBound: of }) => of === undefined || of === 'more than' || of === 'at least');
  const count = Math.max(missions.length, ...least.map((each) => each.count ?? 0));
  const isBound = numbers.some(({ countBound }) => countBound !== undefined);
  return { count, bound: isBound ? 'at least' : null };
}

/** Events of the relations that have an article; those of the world table are only the changes of status that it has. */
export function rankEvents(dataset: Dataset, question: EventQuestion = {}): Ranking<CountRank> {
  const { of = null, by = 'pair', range = null, kinds = new Set() } = question;
  const tally = new Tally(of, by);
  for (const relation of of === null ? dataset.all() : dataset.relationsOf(of)) {
    for (const { kind, date, source } of relation.events) {
      if ((kinds.size > 0 && !kinds.has(kind)) || (range !== null && !overlaps(date.edtf, range))) continue;
      const parties = of === null && by === 'country' ? relation.parties : relation.parties.slice(0, 1);
      for (const { code } of parties) tally.count(relation, code, { count: 1, bound: null }, [source]);
    }
  }
  return { rows: tally.rows(), leftOut: 0 };
}

function* everything(dataset: Dataset): Generator<Relation> {
  yield* dataset.all();
  if (dataset.world !== null) yield* dataset.world.all();
}

const ended = new Map<CountryCode, boolean>();
function hasEnded(code: CountryCode): boolean {
  const known = ended.get(code) ?? countryByCode(code)?.kind === 'former';
  ended.set(code, known);
  return known;
}

class Tally {
  private readonly counts = new Map<string, Omit<CountRank, 'rank'>>();

  constructor(
    private readonly of: CountryCode | null,
    private readonly by: By,
  ) {}

  add(relation: Relation, missions: readonly Mission[], counted: Counted, receiving: boolean): void {
    const [first] = missions;
    if (first === undefined) return;
    const sources = missions.map(({ source }) => source);
    this.count(relation, receiving ? first.receiving : first.sending, counted, sources);
  }

  /** @param code Whose they are, where countries are counted. */
  count({ id, parties }: Relation, code: CountryCode, { count, bound }: Counted, sources: readonly Source[]): void {
    const isWhole = this.of === null && this.by === 'country';
    const key = isWhole ? code : id;
    const partner = this.of === null ? null : (parties.find((party) => party.code !== this.of)?.code ?? null);
    const known = this.counts.get(key) ?? {
      country: isWhole ? code : partner,
      relation: isWhole ? null : id,
      parties: isWhole ? [code] : parties.map((party) => party.code),
      ...{ count: 0, bound: null, counted: [] },
    };
    known.count += count;
    known.bound ??= bound;
    for (const source of sources) known.counted.push({ relation: id, source });
    this.counts.set(key, known);
  }

  /** Equal ones in order of code or id. */
  rows(): CountRank[] {
    const sorted = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return ranked(sorted, ({ count }) => count);
  }
}
