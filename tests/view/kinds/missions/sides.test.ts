import { describe, expect, it } from 'vitest';
import type { MissionRow } from '../../../../src/query/missions.js';
import { groupsOf } from '../../../../src/view/kinds/missions/groups.js';
import { sidesText } from '../../../../src/view/kinds/missions/sides.js';
import { bare } from '../../paints.js';

const mission = (receiving: string, known: Partial<MissionRow> = {}): MissionRow => ({
  ...{ relation: 'bulgaria-india', sending: 'BGR', receiving, city: 'New Delhi', kind: 'embassy', resident: true },
  ...{ accreditedFrom: null, since: null, until: null, source: { section: '', sentence: 1 } },
  ...known,
});
const parties = [
  { code: 'BGR', name: 'Bulgaria' },
  { code: 'IND', name: 'India' },
];
const ROWS = [
  mission('IND'),
  ...['NPL', 'BTN', 'NPL'].map((code) => mission(code, { resident: false, accreditedFrom: 'IND' })),
  mission('IND', { city: 'Mumbai', kind: 'honorary consulate' }),
];

describe('missions that are accredited to other countries too', () => {
  it('are told once, with these countries', () => {
    expect(groupsOf(ROWS, parties).map(({ kind, places, to }) => to ?? [kind, ...places])).toEqual([
      ['embassy', 'New Delhi'],
      ['honorary consulate', 'Mumbai'],
      ['Nepal', 'Bhutan'],
    ]);
    const side = { name: 'Bulgaria in India', rows: ROWS, parties };
    expect(sidesText([side, { ...side, rows: [] }], 46, Infinity, bare)).toContain(
      '  also accredited to Nepal, Bhutan',
    );
  });
});
