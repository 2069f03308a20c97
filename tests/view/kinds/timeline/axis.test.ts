import { describe, expect, it } from 'vitest';
import { axisOf, ticksOf } from '../../../../src/view/kinds/timeline/axis.js';
import { spanOf } from '../../../../src/view/kinds/timeline/span.js';

describe('dates on an axis', () => {
  it('have round years between them', () => {
    const years = (from: number, to: number, most: number): string =>
      ticksOf({ from, to }, most)
        .map(({ label }) => label)
        .join(' ');
    expect(years(1839, 2024, 8)).toBe('1850 1900 1950 2000');
    expect(years(1914, 1915, 8)).toBe('1914');
    expect(years(-250, 250, 6)).toBe('200 BC 100 BC AD 1 100 200');
    expect(axisOf([])).toBeNull();
    expect(axisOf([spanOf({ edtf: '1954/..', basis: 'stated' })!])).toEqual({ from: 1954, to: 1955 });
  });
});
