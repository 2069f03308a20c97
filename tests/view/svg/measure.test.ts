import { describe, expect, it } from 'vitest';
import { cutToPixels, pixelsOf } from '../../../src/view/svg/measure.js';

describe('a text in a picture', () => {
  it('cuts to an estimate of the width', () => {
    expect(cutToPixels('Albania', 200, 10)).toBe('Albania');
    expect(cutToPixels('Albania and Serbia', 60, 10)).toBe('Albania a…');
    expect(cutToPixels('Albania', 5, 10)).toBe('');
    expect([pixelsOf('', 10), pixelsOf('漢', 10), pixelsOf('e\u0301', 10)]).toEqual([0, 11, 6]);
  });
});
