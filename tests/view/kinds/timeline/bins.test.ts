import { describe, expect, it } from 'vitest';
import { binsOf, blockOf } from '../../../../src/view/kinds/timeline/bins.js';
import { spanOf } from '../../../../src/view/kinds/timeline/span.js';

describe('dates on an axis', () => {
  it('are counted by decade, or by more where decades are too many', () => {
    const spans = ['1914', '1919', '1920', '../1930'].map((edtf) => spanOf({ edtf, basis: 'stated' })!);
    expect(binsOf(spans, { from: 1914, to: 1931 }, 80)).toEqual({ years: 10, from: 1910, counts: [2, 1, 0] });
    expect(binsOf(spans, { from: 0, to: 2000 }, 40).years).toBe(100);
    expect([0, 1, 50, 100].map((count) => blockOf(count, 100))).toEqual([' ', '▁', '▄', '█']);
  });
});
