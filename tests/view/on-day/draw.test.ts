import { describe, expect, it } from 'vitest';
import type { OnDayRow } from '../../../src/query/on-day.js';
import { onDayText } from '../../../src/view/on-day/draw.js';
import type { Look } from '../../../src/view/look/look.js';

const row = (title: string, year: number, text: string): OnDayRow => ({
  relation: title,
  title,
  yearsAgo: 2026 - year,
  id: `${title}/1`,
  date: { edtf: `${year}-11-27`, text: '', basis: 'stated' },
  kind: 'establishment',
  text,
  parties: [],
  source: { section: '', sentence: 1 },
});
const look = (width: number): Look => ({
  format: 'table',
  fields: null,
  links: false,
  width,
  paint: (tone, text) => (tone === 'name' ? `<${text}>` : text),
});
const SAME = 'Diplomatic relations were established.';
const ROWS = [
  row('Brazil–Morocco relations', 1959, SAME),
  row('Spain–Zambia relations', 1964, SAME),
  row('Nigeria–Sweden relations', 1964, SAME),
  row('Benin–Chad relations', 1964, 'Chad sent an envoy.'),
];

describe('the events of a day on a terminal', () => {
  it('tells what a year says of several relations once', () => {
    expect(onDayText(ROWS, '27 November', '4 events, 1959–1964', look(60))).toBe(
      [
        '27 November  4 events, 1959–1964',
        '',
        '1959  67 years ago ◆ <Brazil–Morocco:> Diplomatic relations',
        '                   │ were established.',
        '1964  62 years ago ◆ <Spain–Zambia, Nigeria–Sweden:>',
        '                   │ Diplomatic relations were established.',
        '                   ◆ <Benin–Chad:> Chad sent an envoy.',
        '',
      ].join('\n'),
    );
  });

  it('stands below the year where there is little room', () => {
    const lines = onDayText(ROWS, '27 November', '4 events', look(24)).split('\n');
    expect(lines.slice(2, 6)).toEqual([
      '1959  67 years ago',
      '◆ <Brazil–Morocco:>',
      '│ Diplomatic relations',
      '│ were established.',
    ]);
  });
});
