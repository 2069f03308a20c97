import { describe, expect, it } from 'vitest';
import { yearTo, yearToMonth } from '../../../src/dates/phrase/year-to.js';

describe('the year that a day ends', () => {
  it.each<[before: string, edtf: string, expected: string | null]>([
    ['In the year that ended on ', '2013-06-30', '2012-07-01/2013-06-30'],
    ['in the financial year to ', '2015-03-31', '2014-04-01/2015-03-31'],
    ['in the year ending ', '2020-02-28', '2019-03-01/2020-02-28'],
    // Another calendar: its year may begin a day earlier or later.
    ['In the Iranian year that ended on ', '2013-03-20', '2012-03/2013-03-20'],
    ['in the Ethiopian fiscal year ending ', '2020-07-07', '2019-07/2020-07-07'],
    ['in the year to ', '2017-03', null],
    ['in the year to ', '2017', null],
    ['In the year of the treaty of ', '2013-06-30', null],
    ['They met on ', '2013-06-30', null],
  ])('%s%s: %s', (before, edtf, expected) => {
    expect(yearTo(edtf, before)).toBe(expected);
  });
});

describe('the year that a month ends', () => {
  it.each<[before: string, edtf: string, expected: string | null]>([
    ['in the twelve months to ', '2025-09', '2024-10/2025-09'],
    ['in the year ended ', '2017-03', '2016-04/2017-03'],
    ['In the year that ended in ', '2017-03', '2016-04/2017-03'],
    // A calendar year, another calendar, a statement of its own, and other lengths.
    ['in the twelve months to ', '2025-12', null],
    ['in the Nepalese fiscal year ending in ', '2023-07', null],
    ['The year ended in ', '2017-03', null],
    ['in the ten months to ', '2025-09', null],
    ['in the year to ', '2017-03-31', null],
  ])('%s%s: %s', (before, edtf, expected) => {
    expect(yearToMonth(edtf, before)).toBe(expected);
  });
});
