import { describe, expect, it } from 'vitest';
import type { Mission, MissionKind } from '../../src/model.js';
import { MISSION_KINDS, missions } from '../../src/query/missions.js';
import { relationOf } from '../relation-of.js';

const mission = (kind: MissionKind, city: string): Mission => ({
  sending: 'ALB',
  receiving: 'SRB',
  city,
  kind,
  resident: true,
  accreditedFrom: null,
  since: '1914',
  until: null,
  source: { section: 'Missions', sentence: 1 },
});
const RELATIONS = [
  relationOf({ id: 'b-c', missions: [mission('embassy', 'Belgrade'), mission('consulate', 'Niš')] }),
  relationOf({ id: 'a-b', missions: [] }),
  relationOf({ id: 'c-d', missions: [mission('consulate', 'Vlorë')] }),
];

describe('missions', () => {
  it.each<[MissionKind[], string[]]>([
    [[], ['b-c Belgrade', 'b-c Niš', 'c-d Vlorë']],
    [['consulate'], ['b-c Niš', 'c-d Vlorë']],
    [
      ['embassy', 'consulate'],
      ['b-c Belgrade', 'b-c Niš', 'c-d Vlorë'],
    ],
    [['legation'], []],
  ])('of the kinds %j', (kinds, expected) => {
    const rows = missions(RELATIONS, new Set(kinds));
    expect(rows.map(({ relation, city }) => `${relation} ${city ?? ''}`)).toEqual(expected);
  });

  it('are all that the record says, with the relation', () => {
    expect(missions(RELATIONS)[0]).toEqual({ relation: 'b-c', ...mission('embassy', 'Belgrade') });
  });

  it('have kinds, the highest first', () => {
    expect([MISSION_KINDS[0], MISSION_KINDS.length, new Set(MISSION_KINDS).size]).toEqual(['embassy', 20, 20]);
  });
});
