/** Countries side by side: how each stands with all others, what it keeps with them, and what country data says of it. */
import type { Dataset } from '../../dataset/dataset.js';
import type { TradePartners } from '../../dataset/country-data/facts.js';
import { allRelationsOf } from '../../dataset/world/joined.js';
import { countryByCode } from '../../countries/country.js';
import type { Bound, CountryCode, Edtf, Integer, MissionKind, Party, Relation } from '../../model.js';
import { rowsOf } from '../countries.js';
import { allHeadRowsOf, listedState, type ListedState } from '../list.js';
import { MISSION_KINDS } from '../missions.js';
import { rankMissionsIn } from '../rank/counts.js';
import { rankCommunities, type CommunityRank } from '../rank/figures.js';
import { timeline, type TimelineRow } from '../timeline.js';

/** How a country stands with another today. */
export interface Stand {
  country: CountryCode;
  /** Null where no article and no list tells of the two. */
  relation: string | null;
  state: ListedState;
  since: Edtf | null;
  /** False where the dataset states something that may have ended it. */
  certain: boolean;
}

export interface KindCount {
  kind: MissionKind;
  count: Integer;
  /** Where an article gives a number only as a bound: the count is then no less. */
  bound: Bound | null;
}

export interface CountryComparison {
  country: Party;
  /** How many relations stand how, as far as the dataset states it; without those of former states. */
  relations: { state: ListedState; count: Integer }[];
  /** With the others that are compared, in their order. */
  between: Stand[];
  /** With third countries with which the compared ones stand differently, and one of them without relations; in order of name. */
  differing: Stand[];
  /** Missions of today that sit abroad, by kind; */
  sends: KindCount[];
  /** and those of others that sit here. */
  receives: KindCount[];
  /** By country data; null where it has no entry of the country. */
  neighbours: CountryCode[] | null;
  exports: TradePartners | null;
  imports: TradePartners | null;
  organisations: string[] | null;
  /** Of other peoples in the country, the largest first. */
  communities: CommunityRank[];
  /** The latest events of its relations that have an article. */
  latest: TimelineRow[];
}

const LATEST = 3;

/** One for each country, in the order given. */
export function compareCountries(dataset: Dataset, countries: readonly Party[]): CountryComparison[] {
  const stands = countries.map(({ code }) => standsOf(dataset, code));
  const differing = differingIn(countries, stands);
  return countries.map((country, at): CountryComparison => {
    const own = stands[at] ?? new Map<CountryCode, Stand>();
    const [row] = rowsOf(
      dataset,
      [countryByCode(country.code)].filter((each) => each !== null),
    );
    const others = countries.filter(({ code }) => code !== country.code);
    const relations = allRelationsOf(dataset, country.code);
    return {
      country,
      relations: countsOf([...own.values()]),
      between: others.map(({ code }) => standWith(own, code)),
      differing: differing.filter((code) => code !== country.code).map((code) => standWith(own, code)),
      sends: missionsOf(relations, country.code, false),
      receives: missionsOf(relations, country.code, true),
      neighbours: row?.neighbours ?? null,
      exports: row?.exports ?? null,
      imports: row?.imports ?? null,
      organisations: row?.organisations ?? null,
      communities: rankCommunities(dataset, { of: country.code }).rows.filter((each) => each.country === country.code),
      latest: timeline(dataset.relationsOf(country.code), { reverse: true, limit: LATEST }),
    };
  });
}

function standsOf(dataset: Dataset, code: CountryCode): Map<CountryCode, Stand> {
  const stands = new Map<CountryCode, Stand>();
  for (const head of allHeadRowsOf(dataset, code)) {
    const other = head.parties.find((party) => party.code !== code)?.code ?? '';
    if (countryByCode(other)?.kind === 'former') continue;
    const { since, certain } = head.status;
    stands.set(other, { country: other, relation: head.relation, state: listedState(head), since, certain });
  }
  return stands;
}

const standWith = (stands: ReadonlyMap<CountryCode, Stand>, country: CountryCode): Stand =>
  stands.get(country) ?? { country, relation: null, state: 'not stated', since: null, certain: true };

const ORDER: readonly ListedState[] = ['active', 'recognised', 'broken off', 'none', 'ended', 'not stated'];

function countsOf(stands: readonly Stand[]): CountryComparison['relations'] {
  return ORDER.map((state) => ({ state, count: stands.filter((each) => each.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

/** That nothing is stated of one pair is no difference. */
function differingIn(countries: readonly Party[], stands: readonly ReadonlyMap<CountryCode, Stand>[]): CountryCode[] {
  const all = [...new Set(stands.flatMap((each) => [...each.keys()]))];
  const nameOf = (code: CountryCode): string => countryByCode(code)?.name ?? code;
  return all
    .filter((code) => !countries.some((country) => country.code === code))
    .filter((code) => {
      const states = new Set(stands.map((each) => standWith(each, code).state));
      const isWithout = states.has('broken off') || states.has('none');
      states.delete('not stated');
      return isWithout && states.size > 1;
    })
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

function missionsOf(relations: readonly Relation[], of: CountryCode, receiving: boolean): KindCount[] {
  return MISSION_KINDS.flatMap((kind) => {
    const { rows } = rankMissionsIn(relations, { of, receiving, kinds: new Set([kind]) });
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    return count === 0 ? [] : [{ kind, count, bound: rows.find(({ bound }) => bound !== null)?.bound ?? null }];
  });
}
