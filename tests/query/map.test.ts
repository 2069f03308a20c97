import { describe, expect, it } from 'vitest';
import type { Mission } from '../../src/model.js';
import { missionMap, relationMap } from '../../src/query/map.js';
import { relationOf } from '../relation-of.js';

const mission = (sending: string, receiving: string, more: Partial<Mission> = {}): Mission => ({
  ...{
    sending,
    receiving,
    city: null,
    kind: 'embassy',
    resident: true,
    accreditedFrom: null,
    since: null,
    until: null,
  },
  source: { section: '', sentence: 1 },
  ...more,
});
const shown = (missions: Mission[], receiving = false): string[] =>
  missionMap([relationOf({ missions })], 'ALB', { receiving, nameOf: (code) => code }).map(
    ({ country, shows, text }) => `${country} ${shows}: ${text}`,
  );

describe('a map of missions', () => {
  it.each<[string, Mission[], string[]]>([
    ['an embassy', [mission('ALB', 'SRB', { city: 'Belgrade' })], ['SRB embassy: embassy in Belgrade']],
    ['a high commission', [mission('ALB', 'SRB', { kind: 'high commission' })], ['SRB embassy: high commission']],
    [
      'the weightiest of several',
      [mission('ALB', 'SRB', { kind: 'consulate', city: 'Niš' }), mission('ALB', 'SRB')],
      ['SRB embassy: consulate in Niš; embassy'],
    ],
    ['a consulate', [mission('ALB', 'SRB', { kind: 'honorary consulate' })], ['SRB consulate: honorary consulate']],
    ['another', [mission('ALB', 'SRB', { kind: 'liaison office' })], ['SRB other mission: liaison office']],
    [
      'one that sits elsewhere',
      [mission('ALB', 'SRB', { resident: false, accreditedFrom: 'GRC', city: 'Athens' })],
      ['SRB accredited: accredited from Athens, GRC'],
    ],
    ['nobody knows where', [mission('ALB', 'SRB', { resident: false })], ['SRB accredited: accredited from elsewhere']],
    ['not a closed one', [mission('ALB', 'SRB', { until: '1999' })], []],
    ['not those of others', [mission('SRB', 'ALB')], []],
  ])('shows %s', (_what, missions, expected) => {
    expect(shown(missions)).toEqual(expected);
  });

  it('shows those that others keep there', () => {
    expect(shown([mission('SRB', 'ALB'), mission('ALB', 'SRB')], true)).toEqual(['SRB embassy: embassy']);
  });
});

describe('a map of relations', () => {
  const change = (edtf: string, what: 'established' | 'severed'): object => ({
    date: { edtf, text: edtf, basis: 'stated' },
    change: what,
    by: null,
    source: { section: '', sentence: 1 },
  });
  const relation = relationOf({ statusChanges: [change('1914', 'established'), change('1961', 'severed')] as never });

  it.each<[string | null, string[]]>([
    ['1900', []],
    ['1950', ['SRB established: established since 1914']],
    ['1970', ['SRB broken off: severed since 1961']],
    [null, ['SRB broken off: severed since 1961']],
  ])('of %s', (on, expected) => {
    const rows = relationMap([relation], 'ALB', on).map(({ country, shows, text }) => `${country} ${shows}: ${text}`);
    expect(rows).toEqual(expected);
  });
});
