import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/view/kinds/timeline/span.js';

describe('dates on an axis', () => {
  it.each([
    ['1914', 1914, 1915, 'exact exact, false'],
    ['199X', 1990, 2000, 'exact exact, false'],
    ['1830~', 1830, 1831, 'about about, false'],
    ['1918/2006', 1918, 2007, 'exact exact, true'],
    ['1960~/1963~', 1960, 1964, 'about about, false'],
    ['1839~/1922', 1839, 1923, 'about exact, true'],
    ['1954/..', 1954, Infinity, 'exact open, true'],
    ['-0043', -43, -42, 'exact exact, false'],
  ])('%s', (edtf, from, to, rest) => {
    const span = spanOf({ edtf, basis: 'stated' })!;
    expect([span.from, Math.round(span.to * 1000) / 1000]).toEqual([from, to]);
    expect(`${span.start} ${span.end}, ${span.lasts}`).toBe(rest);
  });

  it('in a named war lie somewhere', () => {
    expect(spanOf({ edtf: '1914/1918', basis: 'period' })!.lasts).toBe(false);
    expect(spanOf({ edtf: 'soon', basis: 'stated' })).toBeNull();
  });
});
