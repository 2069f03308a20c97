import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import type { Mission, Relation, StatusChange } from '../../../src/model.js';
import { compareCountries } from '../../../src/query/compare/countries.js';
import { relationOf } from '../../relation-of.js';

const source = { section: '', sentence: 1 };
const change = (kind: StatusChange['change'], edtf: string): StatusChange => ({
  ...{ date: { edtf, text: '', basis: 'stated' }, change: kind, by: null, source },
});
const active = { statusChanges: [change('established', '1960')] };
const broken = { statusChanges: [change('established', '1960'), change('severed', '1990')] };
const mission = (sending: string, receiving: string, known: Partial<Mission> = {}): Mission => ({
  ...{ sending, receiving, city: 'X', kind: 'embassy', resident: true, accreditedFrom: null, since: null, until: null },
  ...{ source, ...known },
});
const relation = (a: string, b: string, known: Partial<Relation>): Relation =>
  relationOf({ id: `${a}-${b}`.toLowerCase(), parties: [a, b].map((code) => ({ code, name: code })), ...known });

const DATASET = datasetOf([
  relation('ALB', 'CHN', active),
  relation('ALB', 'IRN', broken),
  relation('ALB', 'PER', broken),
  relation('ALB', 'SRB', {
    ...active,
    missions: [
      mission('ALB', 'SRB'),
      ...['A', 'B'].map((city) => mission('SRB', 'ALB', { city, kind: 'consulate', count: 9, countBound: 'at least' })),
      mission('SRB', 'ALB', { until: '1990' }),
    ],
  }),
  relation('CHN', 'SRB', active),
  relation('IRN', 'SRB', active),
]);

describe('countries side by side', () => {
  const [albania, serbia] = compareCountries(DATASET, [
    { code: 'ALB', name: 'Albania' },
    { code: 'SRB', name: 'Serbia' },
  ]);

  it('count how they stand with others', () => {
    expect([albania?.relations, serbia?.relations]).toEqual([
      [
        { state: 'active', count: 2 },
        { state: 'broken off', count: 2 },
      ],
      [{ state: 'active', count: 3 }],
    ]);
  });

  it('stand with each other, and differently with others, of whom something is stated of both', () => {
    expect(albania?.between).toEqual([
      { country: 'SRB', relation: 'alb-srb', state: 'active', since: '1960', certain: true },
    ]);
    expect([albania?.differing, serbia?.differing]).toEqual([
      [{ country: 'IRN', relation: 'alb-irn', state: 'broken off', since: '1990', certain: true }],
      [{ country: 'IRN', relation: 'irn-srb', state: 'active', since: '1960', certain: true }],
    ]);
  });

  it('keep missions, a number of them being no less than a bound', () => {
    expect([albania?.sends, albania?.receives, serbia?.sends]).toEqual([
      [{ kind: 'embassy', count: 1, bound: null }],
      [{ kind: 'consulate', count: 9, bound: 'at least' }],
      [{ kind: 'consulate', count: 9, bound: 'at least' }],
    ]);
  });

  it('have no country data beside a dataset that somebody compiled', () => {
    expect([albania?.neighbours, albania?.exports, albania?.organisations]).toEqual([null, null, null]);
  });
});
