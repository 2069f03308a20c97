import { describe, expect, it } from 'vitest';
import { ranked } from '../../../src/query/rank/ranked.js';

describe('ranks', () => {
  it.each<[number[], [number, number][]]>([
    [[], []],
    [[5], [[1, 5]]],
    [
      [3, 9, 7, 7, 1],
      [
        [1, 9],
        [2, 7],
        [2, 7],
        [4, 3],
        [5, 1],
      ],
    ],
  ])('of %j', (values, expected) => {
    const rows = ranked(
      values.map((value) => ({ value })),
      ({ value }) => value,
    );
    expect(rows.map(({ rank, value }) => [rank, value])).toEqual(expected);
  });
});
