import { describe, expect, it } from 'vitest';
import { directionsOfInitial, isDirection, withoutDirections } from '../../src/countries/directions.js';

describe('directions', () => {
  it.each<[string, boolean]>([
    ['north', true],
    ['western', true],
    ['e', true],
    ['central', false],
    ['northumbria', false],
    ['constructor', false],
    ['', false],
  ])('%j: %s', (word, is) => {
    expect(isDirection(word)).toBe(is);
  });

  it.each<[string, string, string]>([
    ['northern ireland', 'n', 'ireland'],
    ['n ireland', 'n', 'ireland'],
    ['south west africa', 'sw', 'africa'],
    ['albania', '', 'albania'],
    ['north', 'n', ''],
  ])('%s: %s and %s', (key, directions, rest) => {
    expect(withoutDirections(key)).toEqual({ directions, rest });
  });

  it('are written out of their initial only', () => {
    expect(['s', 'south', 'x'].map(directionsOfInitial)).toEqual([['south', 'southern'], null, null]);
  });
});
