import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { boundsOf } from '../../../src/dates/bounds.js';
import type { Mission, MissionKind, Relation, RelationEvent } from '../../../src/model.js';
import { rankEvents, rankMissions, type CountRank } from '../../../src/query/rank/counts.js';
import { relationOf } from '../../relation-of.js';

const mission = (sending: string, receiving: string, known: Partial<Mission> = {}): Mission => ({
  ...{ sending, receiving, city: 'X', kind: 'embassy', resident: true, accreditedFrom: null, since: null, until: null },
  source: { section: '', sentence: 1 },
  ...known,
});
const event = (edtf: string, kind: RelationEvent['kind'] = 'visit'): RelationEvent => ({
  ...{ id: '', date: { edtf, text: '', basis: 'stated' }, kind, text: '', continuation: [], parties: [] },
  source: { section: '', sentence: 1 },
});
const relation = (a: string, b: string, known: Partial<Relation>): Relation =>
  relationOf({ id: `${a}-${b}`.toLowerCase(), parties: [a, b].map((code) => ({ code, name: code })), ...known });
const consulates = (count: number, known: Partial<Mission> = {}): Mission[] =>
  ['P', 'Q'].map((city) => mission('ALB', 'SRB', { kind: 'consulate', city, count, ...known }));

const told = (rows: readonly CountRank[]): unknown[] =>
  rows.map(({ rank, country, relation: id, count, bound }) => [rank, country ?? id, count, bound]);

describe('missions', () => {
  const dataset = datasetOf([
    relation('ALB', 'BGR', {
      missions: [
        mission('ALB', 'BGR', { since: '1990' }),
        mission('BGR', 'ALB'),
        mission('BGR', 'ALB', { kind: 'consulate-general' }),
        mission('BGR', 'ALB', { kind: 'honorary consulate' }),
        mission('BGR', 'ALB', { kind: 'consulate', until: '1950' }),
      ],
      events: [event('2001'), event('2015', 'agreement'), event('2015')],
    }),
    relation('ALB', 'SRB', {
      missions: [mission('ALB', 'SRB'), mission('SRB', 'ALB', { resident: false })],
      events: [event('2012')],
    }),
    relation('ALB', 'SUN', { missions: [mission('ALB', 'SUN')] }),
  ]);

  it.each<[string, Parameters<typeof rankMissions>[1], unknown[]]>([
    [
      'sent',
      {},
      [
        [1, 'ALB', 2, null],
        [1, 'BGR', 2, null],
      ],
    ],
    [
      'received',
      { receiving: true },
      [
        [1, 'ALB', 2, null],
        [2, 'BGR', 1, null],
        [2, 'SRB', 1, null],
      ],
    ],
    [
      'by pair',
      { by: 'pair' },
      [
        [1, 'alb-bgr', 3, null],
        [2, 'alb-srb', 1, null],
      ],
    ],
    [
      'of one country',
      { of: 'ALB' },
      [
        [1, 'BGR', 1, null],
        [1, 'SRB', 1, null],
      ],
    ],
    ['in one country', { of: 'ALB', receiving: true }, [[1, 'BGR', 2, null]]],
    ['of a kind', { kinds: new Set<MissionKind>(['honorary consulate']) }, [[1, 'BGR', 1, null]]],
    ['since a date', { range: { ...boundsOf('1980')!, last: Infinity } }, [[1, 'ALB', 1, null]]],
  ])('%s', (_, question, expected) => {
    expect(told(rankMissions(dataset, question).rows)).toEqual(expected);
  });

  it('says how many have no date', () => {
    expect(rankMissions(dataset, { range: boundsOf('1990') }).leftOut).toBe(3);
    expect(rankMissions(dataset).leftOut).toBe(0);
  });

  it.each<[string, Mission[], [number, string | null]]>([
    ['a number of which some are named', consulates(21), [21, null]],
    [
      'a number and one more that has none',
      [...consulates(21), mission('ALB', 'SRB', { kind: 'consulate', city: 'R' })],
      [21, null],
    ],
    [
      'more are named than the number',
      [...consulates(2), mission('ALB', 'SRB', { kind: 'consulate', city: 'R' })],
      [3, null],
    ],
    ['a bound from below', [...consulates(40, { countBound: 'more than' }), mission('ALB', 'SRB')], [41, 'at least']],
    ['a bound from above', consulates(40, { countBound: 'up to' }), [2, 'at least']],
  ])('%s', (_, missions, [count, bound]) => {
    const { rows } = rankMissions(datasetOf([relation('ALB', 'SRB', { missions })]));
    expect([rows[0]?.count, rows[0]?.bound]).toEqual([count, bound]);
  });

  it('names the places of what was counted', () => {
    expect(rankMissions(dataset, { of: 'ALB' }).rows[0]?.counted).toEqual([
      { relation: 'alb-bgr', source: { section: '', sentence: 1 } },
    ]);
  });

  it.each<[string, Parameters<typeof rankEvents>[1], unknown[]]>([
    [
      'events by pair',
      {},
      [
        [1, 'alb-bgr', 3, null],
        [2, 'alb-srb', 1, null],
      ],
    ],
    [
      'events by country',
      { by: 'country' },
      [
        [1, 'ALB', 4, null],
        [2, 'BGR', 3, null],
        [3, 'SRB', 1, null],
      ],
    ],
    [
      'visits since 2010',
      { kinds: new Set(['visit'] as const), range: { ...boundsOf('2010')!, last: Infinity } },
      [
        [1, 'alb-bgr', 1, null],
        [1, 'alb-srb', 1, null],
      ],
    ],
    ['with one country', { of: 'SRB' }, [[1, 'ALB', 1, null]]],
  ])('%s', (_, question, expected) => {
    expect(told(rankEvents(dataset, question).rows)).toEqual(expected);
  });
});
