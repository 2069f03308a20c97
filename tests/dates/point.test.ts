import { describe, expect, it } from 'vitest';
import { firstDay, formatPoint, lastDay, parsePoint } from '../../src/dates/point.js';

describe('one date', () => {
  it.each([
    ['1914', 19140101, 19141231],
    ['1913-04', 19130401, 19130430],
    ['1900-02', 19000201, 19000228],
    ['2000-02', 20000201, 20000229],
    ['1922-10-10', 19221010, 19221010],
    ['1944-21', 19440301, 19440531],
    ['1944-22', 19440601, 19440831],
    ['1944-23', 19440901, 19441130],
    // A winter belongs to the year that it begins in.
    ['1943-24', 19431201, 19440229],
    ['199X', 19900101, 19991231],
    ['18XX', 18000101, 18991231],
    ['1XXX', 10000101, 19991231],
    ['0000', 101, 1231],
    ['-0043', -429899, -428769],
    // A qualifier widens nothing.
    ['1830~', 18300101, 18301231],
    ['1954-03?', 19540301, 19540331],
    ['1954-03-01%', 19540301, 19540301],
  ])('%s is %d to %d, and is written as it was read', (text, first, last) => {
    const point = parsePoint(text)!;
    expect([firstDay(point), lastDay(point), formatPoint(point)]).toEqual([first, last, text]);
  });

  it.each([
    '',
    '914',
    '-0000',
    '1900-02-29',
    '2024-04-31',
    '2024-13',
    '2001-25',
    '2001-21-01',
    '199X~',
    '199X-04',
    'XXXX',
  ])('%j is none', (text) => {
    expect(parsePoint(text)).toBeNull();
  });
});
