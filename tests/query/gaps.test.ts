import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/dataset/dataset.js';
import type { Mission, Relation, StatusChange } from '../../src/model.js';
import type { Gap } from '../../src/query/gap-kinds.js';
import { gaps, isResident, type GapQuestion } from '../../src/query/gaps.js';
import { relationOf } from '../relation-of.js';

const at = (sentence: number) => ({ section: '', sentence });
const date = (edtf: string) => ({ edtf, text: edtf, basis: 'stated' }) as const;
const mission = (sending: string, receiving: string, known: Partial<Mission> = {}): Mission => ({
  ...{ sending, receiving, city: 'X', kind: 'embassy', resident: true, accreditedFrom: null, since: null, until: null },
  source: at(9),
  ...known,
});
const both = (code: string): Mission[] => [mission('ALB', code), mission(code, 'ALB')];
const change = (kind: StatusChange['change'], edtf: string, sentence: number): StatusChange => ({
  ...{ date: date(edtf), change: kind, by: null, source: at(sentence) },
});
const established = { date: date('1960'), source: at(1) };
const relation = (code: string, known: Partial<Relation>): Relation =>
  relationOf({
    id: `albania-${code.toLowerCase()}`,
    parties: [
      { code: 'ALB', name: 'Albania' },
      { code, name: code },
    ],
    ...known,
  });

const DATASET = datasetOf([
  relation('BGR', { established, missions: both('BGR') }),
  relation('CHN', { established, missions: [mission('ALB', 'CHN'), mission('CHN', 'ALB', { until: '1990' })] }),
  relation('DEU', {
    established,
    missions: [mission('ALB', 'DEU', { kind: 'honorary consulate' }), mission('DEU', 'ALB')],
  }),
  relation('FJI', { established, missions: [mission('FJI', 'ALB', { resident: false, accreditedFrom: 'AUS' })] }),
  relation('IRN', {
    established,
    statusChanges: [change('established', '1960', 1), change('severed', '2022-09-07', 4)],
  }),
  relation('KEN', { missions: both('KEN') }),
  relation('PER', { noRelations: { never: false, since: date('1999'), asOf: null, source: at(2) } }),
  relation('SUN', { established }),
  relation('eu', {}),
]);

const asked = (question: GapQuestion): unknown[] =>
  gaps(DATASET, 'ALB', question).map(({ gap, country, since, accreditedFrom, source }) => [
    ...[gap, country, since ?? accreditedFrom],
    source?.sentence ?? null,
  ]);
const ALL_BUT_NOTHING = new Set<Gap>([
  'none',
  'broken off',
  'undated',
  'no mission there',
  'no mission here',
  'no mission',
]);

describe('gaps', () => {
  it('are grouped by kind, with what is stated and where', () => {
    expect(asked({ kinds: ALL_BUT_NOTHING })).toEqual([
      ['none', 'PER', '1999', 2],
      ['broken off', 'IRN', '2022-09-07', 4],
      ['undated', 'eu', null, null],
      ['undated', 'KEN', null, 9],
      ['no mission there', 'DEU', null, 9],
      ['no mission here', 'CHN', null, 9],
      ['no mission', 'FJI', 'AUS', 9],
    ]);
  });

  it('are of nothing with every other state of today', () => {
    const unknown = gaps(DATASET, 'ALB', { kinds: new Set<Gap>(['nothing']) });
    // Of 197 states itself and the seven that a relation tells of.
    expect(unknown.length).toBe(197 - 8);
    expect(unknown.find(({ country }) => country === 'XKX')).toEqual({
      ...{ country: 'XKX', gap: 'nothing', since: null, certain: null, accreditedFrom: null, relation: null },
      ...{ source: null, continents: ['Europe'] },
    });
  });

  it('are kept by continent', () => {
    expect(asked({ kinds: ALL_BUT_NOTHING, continents: new Set(['Africa', 'Oceania']) })).toEqual([
      ['undated', 'KEN', null, 9],
      ['no mission', 'FJI', 'AUS', 9],
    ]);
  });

  it.each<[Partial<Mission>, boolean]>([
    [{}, true],
    [{ kind: 'consulate' }, true],
    [{ kind: 'honorary consulate-general' }, false],
    [{ until: '1990' }, false],
    [{ resident: false }, false],
  ])('count %j as a resident mission: %s', (known, expected) => {
    expect(isResident(mission('ALB', 'BGR', known))).toBe(expected);
  });
});
