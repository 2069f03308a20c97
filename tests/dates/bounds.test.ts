import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, compareEdtf, overlaps } from '../../src/dates/bounds.js';
import { edtfDates } from './edtf-dates.js';

describe('boundsOf', () => {
  it.each([
    ['1914', 19140101, 19141231],
    ['1913-04', 19130401, 19130430],
    ['1900-02', 19000201, 19000228],
    ['2000-02', 20000201, 20000229],
    ['1922-10-10', 19221010, 19221010],
    ['199X', 19900101, 19991231],
    ['14XX', 14000101, 14991231],
    ['1XXX', 10000101, 19991231],
    ['0843', 8430101, 8431231],
    ['-0043', -429899, -428769],
    ['0000', 101, 1231],
    ['1830~', 18300101, 18301231],
    ['1944-21', 19440301, 19440531],
    ['1944-23', 19440901, 19441130],
    ['1943-24', 19431201, 19440229],
    ['14XX/16XX', 14000101, 16991231],
    ['1960~/1963~', 19600101, 19631231],
    ['1914/1914-05', 19140101, 19141231],
    ['../1970', -Infinity, 19701231],
    ['/1970', -Infinity, 19701231],
    ['1954/..', 19540101, Infinity],
    ['1954/', 19540101, Infinity],
  ])('%s is %d to %d', (edtf, first, last) => {
    expect(boundsOf(edtf)).toEqual({ first, last });
  });

  it.each(['', 'soon', '1900-02-29', '1915/1914', 'constructor'])('of %j is null', (text) => {
    expect(boundsOf(text)).toBeNull();
  });

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        const { first, last } = boundsOf(edtf)!;
        expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });
});

describe('compareEdtf', () => {
  it('puts the earlier first, then the coarser, then goes by the text; what is no date comes last', () => {
    const inOrder = [
      '-0099/0000',
      '-0043',
      '-0042',
      '0000',
      '0001',
      '084X',
      '0843',
      '14XX/16XX',
      '14XX',
      '18XX',
      '1830',
      '1830~',
      '1913-04',
      '1914/..',
      '1914/1918',
      '1914',
      '1914-01',
      '1914-01-01',
      '1914-21',
      '1914-04',
      '../1970',
      '1970',
      '1970-01',
      '199X',
      '1990',
      '',
      'soon',
    ];
    expect([...inOrder].reverse().sort(compareEdtf)).toEqual(inOrder);
  });

  it('is a total order: only equal texts are equal, both ways round', () => {
    const text = fc.oneof(edtfDates, fc.string());
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(compareEdtf(a, b)).toBe(a === b ? 0 : -compareEdtf(b, a));
        const [x, y, z] = [a, b, c].sort(compareEdtf) as [string, string, string];
        expect([compareEdtf(x, y), compareEdtf(y, z), compareEdtf(x, z)].every((order) => order <= 0)).toBe(true);
      }),
    );
  });
});

describe('overlaps', () => {
  it.each([
    ['1914', { first: 19140101, last: 19140101 }, true],
    ['1914', { first: 19141231, last: Infinity }, true],
    ['1914', { first: 19150101, last: Infinity }, false],
    ['1914', { first: -Infinity, last: 19131231 }, false],
    ['18XX', { first: 18500101, last: 18500102 }, true],
    ['1998/1999', { first: 19990601, last: 20001231 }, true],
    ['../1970', { first: -Infinity, last: -430000 }, true],
    ['1954/..', { first: 20300101, last: Infinity }, true],
    ['1954/..', { first: -Infinity, last: 19531231 }, false],
    ['soon', { first: -Infinity, last: Infinity }, false],
  ])('%s in %j: %s', (edtf, range, is) => {
    expect(overlaps(edtf, range)).toBe(is);
  });
});
