import { describe, expect, it } from 'vitest';
import { dayOfEvent, endOfDay, readYearDay, wholeDay } from '../../src/dates/year-day.js';

const TODAY = new Date(2026, 10, 27, 23, 59);

describe('a day of the year', () => {
  it.each<[string, [month: number, day: number, year: number | null]]>([
    ['11-27', [11, 27, null]],
    ['02-29', [2, 29, null]],
    ['27 November', [11, 27, null]],
    ['27th of november', [11, 27, null]],
    ['  November   27 ', [11, 27, null]],
    ['Nov 27', [11, 27, null]],
    ['2026-11-27', [11, 27, 2026]],
    ['27 November 1912', [11, 27, 1912]],
    ['November 27, 1912', [11, 27, 1912]],
    ['today', [11, 27, 2026]],
    ['Tomorrow', [11, 28, 2026]],
    ['yesterday', [11, 26, 2026]],
  ])('%s', (text, [month, day, year]) => {
    expect(readYearDay(text, TODAY)).toEqual({ month, day, year });
  });

  it.each([
    '',
    'November',
    '1990',
    '1990-11',
    '27',
    '11/12',
    '27.11.',
    '1-2',
    '30 February',
    '02-30',
    '13-01',
    '2023-02-29',
  ])('%s is none', (text) => {
    expect(readYearDay(text, TODAY)).toBeNull();
  });

  it('is tomorrow across the end of a month and a year', () => {
    expect(readYearDay('tomorrow', new Date(2026, 11, 31))).toEqual({ month: 1, day: 1, year: 2027 });
  });

  it.each<[string | null, boolean]>([
    ['1912-11-27', true],
    ['1912-11-27~', false],
    ['1912-11', false],
    ['1912-11-27/1912-11-29', false],
    [null, false],
  ])('of the date %s: %s', (edtf, isWhole) => {
    expect(wholeDay(edtf) !== null).toBe(isWhole);
  });

  it('ends dates', () => {
    expect(endOfDay({ month: 3, day: 9 })).toBe('03-09');
  });
});

it.each([
  ['1916-05-02', undefined, true],
  ['1916-05-02', 'since', true],
  ['1916-05-02', 'until', true],
  ['1916-05-02', 'by', false],
  ['1916-05-02', 'before', false],
  ['1916-05-02', 'after', false],
  ['1916-05', undefined, false],
] as const)('an event of %s, %s, is of a day: %s', (edtf, role, isOfDay) => {
  expect(dayOfEvent(role === undefined ? { edtf } : { edtf, role }) !== null).toBe(isOfDay);
});
