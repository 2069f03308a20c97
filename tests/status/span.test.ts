import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/dates/bounds.js';
import { isWithin, positionOf, spanOf, TODAY, type Position } from '../../src/status/span.js';

describe('the days in which a change happened', () => {
  it.each([
    ['1914', 19140101, 19141231],
    ['1922-10-10', 19221010, 19221010],
    ['199X', 19900101, 19991231],
    // "About" is a few years either way, or a year of a month or day.
    ['1830~', 18250101, 18351231],
    ['1830?', 18250101, 18351231],
    ['1913-04~', 19120401, 19140430],
    ['1960~/1963~', 19600101, 19631231],
    ['1998/1999', 19980101, 19991231],
    ['1914/1914-05', 19140101, 19141231],
    // "Since 1992" is a change of 1992; "by 1970" one of any day until then.
    ['1992/..', 19920101, 19921231],
    ['1992/', 19920101, Infinity],
    ['../1970', -Infinity, 19701231],
    ['/1970', -Infinity, 19701231],
  ])('%s: %d to %d', (edtf, first, last) => {
    expect(spanOf(edtf)).toEqual({ first, last });
  });

  it.each(['', 'soon', '1914-13'])('%j has none', (text) => {
    expect(spanOf(text)).toBeNull();
  });
});

describe('how a change lies to the time asked for', () => {
  it.each<[change: string, asked: string | null, Position, within: boolean]>([
    ['1914', '1915', 'past', false],
    ['1914', '1914', 'open', true],
    ['1914', '1913', 'future', false],
    ['1914', '1914-08-01', 'open', false],
    ['1914', '191X', 'open', true],
    // A change of one day has happened on that day.
    ['1922-10-10', '1922-10-10', 'past', true],
    ['1922-10-10', '1922-10-09', 'future', false],
    ['1922-10-10', '1922', 'open', true],
    ['1998/1999', '1999', 'open', false],
    ['1998/1999', '2000-01-01', 'past', false],
    ['../1970', '0001', 'open', false],
    ['1830~', '1834', 'open', false],
    ['1830~', '1836', 'past', false],
    ['2999', null, 'past', false],
  ])('%s seen from %s: %s, within it: %s', (change, asked, position, within) => {
    const [span, time] = [spanOf(change)!, asked === null ? TODAY : boundsOf(asked)!];
    expect([positionOf(span, time), isWithin(span, time)]).toEqual([position, within]);
  });
});
