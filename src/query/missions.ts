/** Who keeps which mission where. */
import type {
  Bound,
  CountryCode,
  Edtf,
  Integer,
  Mission,
  MissionKind,
  MissionPeriod,
  Relation,
  Source,
} from '../model.js';

export interface MissionRow {
  relation: string;
  sending: CountryCode;
  receiving: CountryCode;
  city: string | null;
  kind: MissionKind;
  resident: boolean;
  accreditedFrom: CountryCode | null;
  since: Edtf | null;
  until: Edtf | null;
  source: Source;
  count?: Integer;
  countBound?: Bound;
  periods?: MissionPeriod[];
  asOf?: Edtf;
  disputed?: true;
  fromLists?: ('city' | 'accreditedFrom' | 'since')[];
}

/** A record, so that a kind added to the model without a place here does not compile. */
const KINDS: Record<MissionKind, true> = {
  embassy: true,
  'high commission': true,
  'deputy high commission': true,
  'assistant high commission': true,
  'consulate-general': true,
  consulate: true,
  'vice-consulate': true,
  'honorary consulate-general': true,
  'honorary consulate': true,
  'consular office': true,
  'consular agency': true,
  legation: true,
  nunciature: true,
  delegation: true,
  'liaison office': true,
  'interests section': true,
  'trade office': true,
  'representative office': true,
  'permanent representation': true,
  'diplomatic mission': true,
};
export const MISSION_KINDS = Object.keys(KINDS) as MissionKind[];

/** In order of relation, then of the article; of the given kinds, or of all when none is given. */
export function missions(relations: readonly Relation[], kinds: ReadonlySet<MissionKind> = new Set()): MissionRow[] {
  return relations.flatMap((relation) =>
    relation.missions
      .filter((mission) => kinds.size === 0 || kinds.has(mission.kind))
      .map((mission) => rowOf(relation.id, mission)),
  );
}

function rowOf(relation: string, mission: Mission): MissionRow {
  const { alsoIn: _alsoIn, ...row } = mission;
  return { relation, ...row };
}
