import { describe, expect, it } from 'vitest';
import type { MissionPeriod } from '../../../../src/model.js';
import type { MissionRow } from '../../../../src/query/missions.js';
import { sideNames, sidesText } from '../../../../src/view/kinds/missions/sides.js';

const ALB = { code: 'ALB', name: 'Albania' };
const BGR = { code: 'BGR', name: 'Bulgaria' };

const mission = (city: string | null, more: Partial<MissionRow> = {}): MissionRow => ({
  relation: 'albania-bulgaria',
  sending: 'ALB',
  receiving: 'BGR',
  city,
  kind: 'embassy',
  resident: true,
  accreditedFrom: null,
  since: null,
  until: null,
  source: { section: '', sentence: 1 },
  ...more,
});

const period = (from: string | null, until: string | null, ended: MissionPeriod['ended']): MissionPeriod => ({
  kind: 'embassy',
  from,
  until,
  began: null,
  ended,
});

const shown = (rows: MissionRow[]): string[] =>
  sidesText(sideNames(ALB, BGR, rows, []), 40, Infinity, (_, text) => text)
    .slice(1, -2)
    .map((each) => each.trim());

describe('missions of one side', () => {
  it.each<[MissionRow[], string]>([
    [[mission('Sofia', { since: '1954' })], 'embassy: Sofia (since 1954)'],
    [[mission('Sofia', { periods: [period(null, null, 'suspended')] })], 'embassy: Sofia (work suspended)'],
    [
      [mission('Sofia', { since: '2015', periods: [period('2015', '2026-02', 'suspended')] })],
      'embassy: Sofia (since 2015, work suspended February 2026)',
    ],
    [
      [mission('Sofia', { periods: [period(null, '2012', 'suspended'), period('2024', null, null)] })],
      'embassy: Sofia (work suspended 2012–2024)',
    ],
    [[mission('Sofia', { since: '2021-06-29/2021-06-30' })], 'embassy: Sofia (since 29–30 June 2021)'],
    [[mission('Sofia', { since: '../1937' })], 'embassy: Sofia (by 1937)'],
    [[mission('Sofia', { asOf: '2021' })], 'embassy: Sofia (as of 2021)'],
    [[mission(null, { since: '1853', until: '1923' })], 'former embassy, 1853–1923'],
    [[mission(null, { until: '1923' })], 'former embassy, closed 1923'],
    [[mission('Sofia', { since: '1853', until: '1923' })], 'former embassy: Sofia (1853–1923)'],
    [
      ['Tokyo', 'Kobe', 'Osaka'].map((city) => mission(city, { kind: 'consulate', until: '1942-01' })),
      '3 former consulates (closed January 1942): Tokyo, Kobe, Osaka',
    ],
    [
      [mission('Varna', { kind: 'consulate', until: '1942' }), mission('Ruse', { kind: 'consulate', until: '1950' })],
      '2 former consulates: Varna (closed 1942), Ruse (closed 1950)',
    ],
    [
      ['Varna', 'Ruse'].map((city) => mission(city, { kind: 'consulate', count: 21 })),
      '21 consulates, among them Varna, Ruse',
    ],
    [
      [mission('Varna', { kind: 'honorary consulate', count: 40, countBound: 'more than' })],
      'more than 40 honorary consulates, among them Varna',
    ],
    [[mission(null, { kind: 'consulate', count: 9 })], '9 consulates'],
    [
      [mission('Sofia', { since: '2015', periods: [period('1923', '1961', 'closed'), period('2015', null, null)] })],
      'embassy: Sofia (since 2015, earlier 1923–1961)',
    ],
    [
      [mission('Sofia', { periods: [period('1899', '1914-04-22', 'closed'), period(null, null, null)] })],
      'embassy: Sofia (earlier 1899 – 22 April 1914)',
    ],
    [
      [mission('Sofia', { since: '1980', periods: [period('1980', null, 'suspended'), period('2015', null, null)] })],
      'embassy: Sofia (since 1980, work resumed 2015)',
    ],
  ])('%#: %s', (rows, text) => {
    expect(shown(rows).join(' ')).toBe(text);
  });
});
