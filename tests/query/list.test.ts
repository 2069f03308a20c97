import { describe, expect, it } from 'vitest';
import type { HeadRow } from '../../src/dataset/heads.js';
import { headRows } from '../../src/dataset/heads.js';
import { explainNoHeads } from '../../src/query/explain-empty/heads.js';
import { chosenHeads, listedState, type HeadQuestion } from '../../src/query/list.js';
import type { Level, RelationsState } from '../../src/status/conclusion.js';
import { relationOf } from '../relation-of.js';

function row(
  relation: string,
  state: RelationsState | null,
  level: Level | null,
  edtf: string | null,
  events: number,
): HeadRow {
  const [plain] = headRows([relationOf({})]);
  if (plain === undefined) throw new Error('no row');
  const established = edtf === null ? null : { edtf, text: edtf, basis: 'stated' as const };
  return { ...plain, relation, established, events, status: { state, certain: true, since: null, level } };
}

const ROWS = [
  row('a-b', 'established', 'embassy', '1914', 3),
  row('a-c', 'severed', null, '1778', 9),
  row('a-d', 'restored', 'legation', null, 1),
  row('a-e', 'recognised', 'embassy', '-0043', 3),
  row('a-f', null, null, '1914-05', 0),
];

describe('a list of relations', () => {
  it('says how they stand', () => {
    expect(ROWS.map(listedState)).toEqual(['active', 'broken off', 'active', 'recognised', 'not stated']);
  });

  it.each<[string, HeadQuestion]>([
    ['a-b a-c a-d a-e a-f', {}],
    ['a-f a-e a-d a-c a-b', { reverse: true }],
    ['a-b a-d', { states: new Set(['active']) }],
    ['a-c a-f', { states: new Set(['broken off', 'not stated']) }],
    ['', { states: new Set(['ended']) }],
    ['a-b', { states: new Set(['active']), levels: new Set(['embassy']) }],
    ['a-e a-c a-b a-f a-d', { sort: 'established' }],
    ['a-c a-b a-e a-d a-f', { sort: 'events' }],
    ['a-f a-d a-e a-b a-c', { sort: 'events', reverse: true }],
    ['a-b a-e a-d a-c a-f', { sort: 'level' }],
    ['a-b a-d a-e a-c a-f', { sort: 'state' }],
    ['a-c a-b', { sort: 'events', limit: 2 }],
  ])('%s', (expected, question) => {
    const names = chosenHeads(ROWS, question).map(({ relation }) => relation);
    expect(names.join(' ')).toBe(expected);
  });

  it('is sorted by the names that it shows', () => {
    const names = ['Serbia', 'Åland', 'Zambia', 'Albania', 'Éire'];
    const shown = ({ relation }: HeadRow): string => names[ROWS.findIndex((each) => each.relation === relation)] ?? '';
    expect(chosenHeads(ROWS, { sort: 'name' }, shown).map(shown)).toEqual([
      'Åland',
      'Albania',
      'Éire',
      'Serbia',
      'Zambia',
    ]);
  });

  it('explains why it is empty', () => {
    expect(explainNoHeads(ROWS)).toBe(
      'None of the 5 relations is of the state and level asked for; there are 2 active, 1 recognised, 1 broken off and 1 not stated.',
    );
  });
});
