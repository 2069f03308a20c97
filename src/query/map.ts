/** What a map of one country's missions or relations shows of each of the others. */
import type { CountryCode, Edtf, Mission, MissionKind, Relation } from '../model.js';
import { statusOn } from '../status/status.js';
import type { RelationsState } from '../status/conclusion.js';
import { labelEdtf } from '../dates/label.js';

/** In the order of a legend. */
export const MISSION_CLASSES = ['embassy', 'other mission', 'consulate', 'accredited'] as const;
export const RELATION_CLASSES = ['established', 'recognised', 'broken off', 'none', 'ended'] as const;
export type MapClass = (typeof MISSION_CLASSES)[number] | (typeof RELATION_CLASSES)[number];

/** A country of which the dataset states something; the others are not stated. */
export interface MapRow {
  /** The relation's id. */
  relation: string;
  country: CountryCode;
  shows: MapClass;
  /** What there is, in words: "embassy in Belgrade". */
  text: string;
}

const EMBASSIES: ReadonlySet<MissionKind> = new Set(['embassy', 'high commission', 'nunciature', 'legation']);
const CONSULATES: ReadonlySet<MissionKind> = new Set([
  'consulate-general',
  'consulate',
  'vice-consulate',
  'honorary consulate-general',
  'honorary consulate',
  'consular office',
  'consular agency',
]);

const classOf = ({ kind, resident }: Mission): MapClass =>
  !resident ? 'accredited' : EMBASSIES.has(kind) ? 'embassy' : CONSULATES.has(kind) ? 'consulate' : 'other mission';

const missionText = (
  { kind, city, resident, accreditedFrom }: Mission,
  nameOf: (code: CountryCode) => string,
): string =>
  resident
    ? `${kind}${city === null ? '' : ` in ${city}`}`
    : `accredited from ${[city, accreditedFrom === null ? null : nameOf(accreditedFrom)].filter((each) => each !== null).join(', ') || 'elsewhere'}`;

/**
 * The missions that a country keeps, or with `receiving` those that others keep there, as far as the dataset states them and does not
 * say that they were closed. A country shows the weightiest one. In order of the relations given.
 */
export function missionMap(
  relations: readonly Relation[],
  code: CountryCode,
  { receiving = false, nameOf }: { receiving?: boolean; nameOf: (code: CountryCode) => string },
): MapRow[] {
  return relations.flatMap(({ id, missions }) => {
    const open = missions.filter(
      (mission) => mission.until === null && (receiving ? mission.receiving : mission.sending) === code,
    );
    const countries = [...new Set(open.map((mission) => (receiving ? mission.sending : mission.receiving)))];
    return countries.map((country) => {
      const kept = open.filter((mission) => (receiving ? mission.sending : mission.receiving) === country);
      const classes = new Set(kept.map(classOf));
      const shows = MISSION_CLASSES.find((each) => classes.has(each)) ?? 'other mission';
      const text = [...new Set(kept.map((mission) => missionText(mission, nameOf)))].join('; ');
      return { relation: id, country, shows, text };
    });
  });
}

const STATES: Readonly<Record<RelationsState, MapClass>> = {
  established: 'established',
  restored: 'established',
  recognised: 'recognised',
  severed: 'broken off',
  none: 'none',
  ended: 'ended',
};

/** How relations stood at a time, EDTF; null is today. Throws a `RelationsError` ("usage") when it is not an EDTF date. */
export function relationMap(relations: readonly Relation[], code: CountryCode, on: Edtf | null = null): MapRow[] {
  return relations.flatMap((relation) => {
    const { state, since, certain } = statusOn(relation, on).relations;
    const other = relation.parties.find((party) => party.code !== code);
    if (state === null || other === undefined) return [];
    const text = `${state}${since === null ? '' : ` since ${labelEdtf(since)}`}${certain ? '' : ', not for certain'}`;
    return [{ relation: relation.id, country: other.code, shows: STATES[state], text }];
  });
}
