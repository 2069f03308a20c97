import { describe, expect, it } from 'vitest';
import { placeOfError } from '../../src/dataset/syntax.js';

describe('the place of a JSON error', () => {
  it.each<[string, number, number]>([
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['[1,\n 2 3]', 2, 4],
    ['[1,2', 1, 5],
    ['[1],', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a":tru}', 1, 6],
    ['["a\nb"]', 1, 2],
    ["{'a':1}", 1, 2],
    ['[01]', 1, 3],
    ['{"a":[{"b":null},\n\n{"c":]}', 3, 6],
  ])('%j is line %i, column %i', (broken, line, column) => {
    expect(() => JSON.parse(broken) as unknown).toThrow(SyntaxError);
    expect(placeOfError(broken)).toEqual({ line, column });
  });
});
