import { describe, expect, it } from 'vitest';
import { atTime, courseOf, ofTime, sinceTime } from '../../../../src/view/kinds/status/time.js';

describe('dates in sentences', () => {
  it.each<[string, string, string, string]>([
    ['1922-10-10', 'on 10 October 1922', 'since 10 October 1922', 'on 10 October 1922'],
    ['1954-03', 'in March 1954', 'since March 1954', 'in the course of March 1954'],
    ['1914', 'in 1914', 'since 1914', 'in the course of 1914'],
    ['199X', 'in the 1990s', 'since the 1990s', 'in the course of the 1990s'],
    ['18XX', 'in the 19th century', 'since the 19th century', 'in the course of the 19th century'],
    ['1960~/1963~', 'in the early 1960s', 'since the early 1960s', 'in the early 1960s'],
    ['1998/1999', 'at some time in 1998–1999', 'since 1998–1999', 'at some time in 1998–1999'],
    [
      '1990-05-30/1990-06-02',
      'at some time from 30 May – 2 June 1990',
      'since 30 May – 2 June 1990',
      'at some time from 30 May – 2 June 1990',
    ],
    ['1830~', 'about 1830', 'since about 1830', 'about 1830'],
    ['1992/..', 'since 1992', 'since 1992', 'since 1992'],
    ['../1970', 'by 1970', 'since 1970 or before', 'by 1970'],
  ])('%s: %s, %s, %s', (edtf, at, since, course) => {
    expect([atTime(edtf), sinceTime(edtf), courseOf(edtf)]).toEqual([at, since, course]);
  });

  it.each([
    [null, 'today'],
    ['1950-01-01', 'on 1 January 1950'],
    ['1998/1999', 'in 1998–1999'],
  ])('a title of %s ends in "%s"', (on, text) => {
    expect(ofTime(on)).toBe(text);
  });
});
