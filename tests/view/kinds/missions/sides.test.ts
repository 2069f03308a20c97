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

describe('missions for which there is no room', () => {
  const side = (rows: readonly MissionRow[], most: number): string[] =>
    sidesText(
      [
        { name: 'Bulgaria in India', rows, parties },
        { name: '', rows: [], parties },
      ],
      60,
      most,
      bare,
    ).map((line) => line.slice(0, 28).trim());
  const at = (city: string, kind: MissionKind, until: string | null = null): MissionRow =>
    mission('IND', { city, kind, until });
  it('are counted, those that were closed apart', () => {
    const now = [at('Delhi', 'embassy'), at('Mumbai', 'consulate'), at('Kolkata', 'honorary consulate')];
    const gone = at('Madras', 'consulate', '1979');
    expect(side([...now, gone], 2).at(-1)).toBe('and 2 more, 1 former');
    expect(side(now, 2).at(-1)).toBe('and 2 more');
    expect(side([...now, gone, at('Goa', 'vice-consulate', '1961')], 4).at(-1)).toBe('and 2 former');
  });
  it('bear the mark of those of lists at their number, where it is cut off with the city', () => {
    const cities = ['Ahmedabad', 'Bengaluru', 'Chennai', 'Hyderabad'];
    const rows = (mark: string): MissionRow[] => [...cities, `Kochi${mark}`].map((city) => at(city, 'consulate'));
    expect(side(rows('*'), 1).at(1)).toMatch(/^5 consulates\*: Ahmedabad/);
    expect(side(rows(''), 1).at(1)).toMatch(/^5 consulates: Ahmedabad/);
    expect(side(rows('*'), 3).join(' ')).toMatch(/5 consulates: .*Kochi\*/);
  });
});
