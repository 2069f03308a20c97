import { describe, expect, it } from 'vitest';
import { andList, orList, some } from '../../src/text/lists.js';

describe('lists in a sentence', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A or B', 'A and B'],
    [['A', 'B', 'C'], 'A, B or C', 'A, B and C'],
  ])('%j: "%s", "%s"', (items, or, and) => {
    expect([orList(items), andList(items)]).toEqual([or, and]);
  });

  it.each([
    [1, '1'],
    [8, '1, 2, 3, 4, 5, 6, 7 and 8'],
    // One more is named: "and 1 others" is shorter by nothing.
    [9, '1, 2, 3, 4, 5, 6, 7, 8 and 9'],
    [10, '1, 2, 3, 4, 5, 6, 7, 8 and 2 others'],
    [300, '1, 2, 3, 4, 5, 6, 7, 8 and 292 others'],
  ])('some of %d: %s', (count, text) => {
    expect(some(Array.from({ length: count }, (_, at) => String(at + 1)))).toBe(text);
  });
});
