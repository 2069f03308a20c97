import { describe, expect, it } from 'vitest';
import type { MissionKind } from '../../../../src/model.js';
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

describe('missions that are said not to be there', () => {
  const lines = (rows: readonly MissionRow[], ...none: MissionKind[]): string[] =>
    sidesText(
      [
        { name: 'Bulgaria in India', rows, parties, none },
        { name: '', rows: [], parties },
      ],
      24,
      Infinity,
      bare,
    );
  it.each<[rows: readonly MissionRow[], none: MissionKind[], text: string[]]>([
    [[], [], ['none stated']],
    [[], ['diplomatic mission'], ['none']],
    [[], ['embassy'], ['no embassy']],
    // What was there once, and what is there all the same.
    [
      [mission('IND', { until: '1979' })],
      ['embassy'],
      ['no embassy today', 'former embassy: New', '  Delhi (closed 1979)'],
    ],
    [[mission('IND', { city: 'Mumbai', kind: 'consulate' })], ['embassy'], ['consulate: Mumbai']],
  ])('%#', (rows, none, text) => {
    expect(lines(rows, ...none).map((line) => line.replace(/^ {2}/, ''))).toEqual(expect.arrayContaining(text));
  });
});
