import { describe, expect, it } from 'vitest';
import type { MissionPeriod } from '../../../../src/model.js';
import { earlierStays, stayNotes } from '../../../../src/view/kinds/missions/stays.js';

/** Periods from "1964–1992 closed; 2005– reopened": how each ended, and how the one that goes on began. "?" is unknown. */
const ENDS: readonly MissionPeriod['ended'][] = ['closed', 'suspended', 'lowered', 'relations broken off'];
const periodsOf = (text: string): MissionPeriod[] =>
  text.split('; ').map((one) => {
    const [, from = '', until = '', mark = ''] = /^(.*?)–(\S*)(?: (.*))?$/.exec(one) ?? [];
    const known = (date: string): string | null => (date === '?' || date === '' ? null : date);
    return {
      kind: 'embassy',
      from: known(from),
      until: known(until),
      began: mark === 'reopened' || mark === 'resumed' ? mark : null,
      ended: ENDS.find((one) => one === mark) ?? null,
    };
  });

const rowOf = (text: string): Parameters<typeof stayNotes>[0] => {
  const periods = periodsOf(text);
  const last = periods.at(-1);
  return { since: last?.from ?? null, until: last?.ended === 'suspended' ? null : (last?.until ?? null), periods };
};

describe('when a mission was there', () => {
  it.each<[periods: string, notes: string, earlier: string]>([
    ['1964–1992 closed; 2005–', 'since 2005, earlier 1964–1992', '1964/1992'],
    ['1964–1992 closed; 2005– reopened', 'reopened 2005, earlier 1964–1992', '1964/1992'],
    // Nothing more is told of the time before.
    ['?–? closed; 2005–', 'since 2005', ''],
    ['?–? closed; 2018-05-11– reopened', 'reopened 11 May 2018', ''],
    [
      '?–2016-01-03 relations broken off; 2023-08-06– resumed',
      'resumed 6 August 2023, earlier until the break of 3 January 2016',
      '/2016-01-03',
    ],
    // Ended by a break, nobody says on which day.
    ['?–? relations broken off; 2023-08-06– resumed', 'resumed 6 August 2023', ''],
    ['1920–1939 lowered; 1966–', 'since 1966, earlier 1920–1939', '1920/1939'],
    ['?–1939 lowered', 'until 1939', ''],
    ['1988–1989 relations broken off; 2015– reopened', 'reopened 2015, earlier 1988 to the break of 1989', '1988/1989'],
    // An interruption ends no stay.
    ['1990–2012 suspended; 2024– resumed', 'since 2024', ''],
    ['1990–? suspended', 'since 1990, work suspended', ''],
    ['1990–2012 closed', '1990–2012', ''],
    ['?–2012 closed', 'closed 2012', ''],
    ['?–1941-12 relations broken off', 'until the break of December 1941', ''],
  ])('%s', (periods, notes, earlier) => {
    const row = rowOf(periods);
    expect([stayNotes(row).join(', '), earlierStays(row).join(', ')]).toEqual([notes, earlier]);
  });
});
