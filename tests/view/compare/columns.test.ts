import { describe, expect, it } from 'vitest';
import { columnFor, matterLines } from '../../../src/view/compare/columns.js';
import type { Look } from '../../../src/view/look/look.js';

const look = (width: number): Look => ({
  ...{ format: 'table', fields: null, links: false, width, paint: (_: unknown, text: string) => text },
});
const MATTERS = [
  { label: 'Keeps', cells: [['43 embassies', '2 consulates'], ['embassy']] },
  { label: 'Nothing', cells: [[], []] },
  { label: 'Member of', cells: [[], ['NATO']] },
];

describe('matters beside each other', () => {
  it.each([
    [2, 80, { width: 32, beside: true }],
    [6, 240, { width: 36, beside: true }],
    [4, 80, { width: 76, beside: false }],
    [2, 40, { width: 36, beside: false }],
    [2, 8, { width: 10, beside: false }],
  ])('%i of them in %i columns', (count, width, expected) => {
    expect(columnFor(count, width)).toEqual(expected);
  });

  it('stand in columns, without what nobody says', () => {
    expect(matterLines(['Albania', 'Serbia'], MATTERS, look(64))).toEqual([
      '              Albania                   Serbia',
      '─'.repeat(64),
      'Keeps         43 embassies              embassy',
      '              2 consulates',
      'Member of     –                         NATO',
    ]);
  });

  it('stand below each other where there is little room', () => {
    expect(matterLines(['Albania', 'Serbia'], MATTERS, look(40))).toEqual([
      ...['Keeps', '  Albania', '    43 embassies', '    2 consulates', '  Serbia', '    embassy'],
      ...['Member of', '  Albania', '    –', '  Serbia', '    NATO'],
    ]);
  });
});
