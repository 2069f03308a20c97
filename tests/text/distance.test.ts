import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/distance.js';

describe('editDistance', () => {
  it.each([
    ['albania', 'albania', 2, 0],
    ['albnia', 'albania', 2, 1],
    ['albaina', 'albania', 2, 1],
    ['albbania', 'albania', 2, 1],
    ['elbania', 'albania', 2, 1],
    ['yugosalvai', 'yugoslavia', 2, 2],
    ['sofia', 'serbia', 2, 3],
    ['iran', 'iraq', 0, 1],
    ['abc', 'cba', 2, 2],
    ['ca', 'abc', 3, 3],
    ['', 'ab', 2, 2],
    ['', '', 0, 0],
    ['a', 'abcdef', 2, 3],
    ['albania', 'albania', -1, 0],
  ])('%s and %s, up to %i: %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
    expect(editDistance(b, a, limit)).toBe(distance);
  });
});
