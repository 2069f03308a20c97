import { describe, expect, it } from 'vitest';
import { isSameCity } from '../../../../src/compile/recognise/missions/same-city.js';

describe('two names of one city', () => {
  it.each<[string | null, string | null, boolean]>([
    ['New York', 'New York City', true],
    ['St. Petersburg', 'Saint Petersburg', true],
    ['Korça', 'Korçë', true],
    ['Mashad', 'Mashhad', true],
    ['Sulaimaniya', 'Sulaymaniyah', true],
    ['Cluj', 'Cluj-Napoca', true],
    ['Frankfurt am Main', 'Frankfurt', true],
    ['Bombay', 'Mumbai', true],
    ['Réunion', 'Saint-Denis', true],
    ["'s-Hertogenbosch", 'Den Bosch', true],
    ['Aruba', 'Oranjestad', true],
    ['Aruba', 'Willemstad', false],
    ['Orumiyeh', 'Urmia', true],
    [null, null, true],
    ['Oslo', null, false],
    ['Bonn', 'Born', false],
    ['Lima', 'Lomé', false],
    ['Milan', 'Bilan', false],
    ['Clujani', 'Cluj', false],
    ['Vlorë', 'Shkodër', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameCity(a, b)).toBe(expected);
    expect(isSameCity(b, a)).toBe(expected);
  });
});
