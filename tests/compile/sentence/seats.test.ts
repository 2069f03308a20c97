import { describe, expect, it } from 'vitest';
import {
  areSeats,
  capitalOf,
  countryOfCapital,
  isCityState,
  isEarlierSeat,
  isSeatToBe,
  sideOfCity,
} from '../../../src/compile/sentence/seats.js';

describe('whose seat of government a city is', () => {
  it.each([
    ['Lima', 'PER'],
    ['Port of Spain', 'TTO'],
    ['Washington, D.C.', 'USA'],
    ['Wellington', 'NZL'],
    ['Nur-Sultan', 'KAZ'],
    ['Arequipa', null],
    ['Hamilton', null],
    ['__proto__', null],
    ['', null],
  ])('%j is of %s', (city, code) => {
    expect(countryOfCapital(city)).toBe(code);
  });

  it.each([
    ['Lima', 'PER', 'JPN', 0],
    ['Tokyo', 'PER', 'JPN', 1],
    ['Seoul', 'PER', 'JPN', null],
    ['Rome', 'MEX', 'VAT', 1],
    ['Rome', 'MEX', 'ITA', 1],
    ['Rome', 'ITA', 'VAT', null],
    ['Brussels', 'MDA', 'eu', 1],
    ['Moscow', 'SUN', 'PRT', 0],
    ['Berlin', 'GRC', 'prussia', 1],
    ['Constantinople', 'SWE', 'ottoman-empire', 1],
    ['Singapore', 'OMN', 'SGP', 1],
  ])('%s between %s and %s', (city, a, b, side) => {
    expect(sideOfCity(city, [a, b])).toBe(side);
  });

  it.each([
    ['RWA', 'Kigali'],
    ['USA', 'Washington, D.C.'],
    ['NLD', null],
    ['BOL', null],
    ['VAT', null],
    ['SGP', null],
    ['constructor', null],
  ])('the capital of %s is %s', (code, city) => {
    expect(capitalOf(code)).toBe(city);
  });

  it.each([
    ['SGP', 'Singapore', true],
    ['DJI', 'Djibouti', true],
    ['KWT', 'Kuwait', false],
    ['eu', 'Brussels', false],
  ])('%s: %s is state and city: %s', (code, name, expected) => {
    expect(isCityState(code, name)).toBe(expected);
  });

  it.each([
    ['Bonn', 'DEU', true],
    ['Berlin', 'DEU', false],
    ['Kiev', 'UKR', false],
    ['Lagos', 'BRA', false],
  ])('%s is an earlier seat of %s: %s', (city, code, expected) => {
    expect(isEarlierSeat(city, code)).toBe(expected);
  });

  it.each([
    ['Brasília', 'BRA', 1905, true],
    ['Brasília', 'BRA', 1960, false],
    ['Rio de Janeiro', 'BRA', 1905, false],
    ['São Paulo', 'BRA', 1905, false],
    ['Lima', 'PER', 1905, false],
    ['Ankara', 'TUR', Number.NaN, false],
  ])('%s was not yet the seat of %s in %s: %s', (city, code, year, expected) => {
    expect(isSeatToBe(city, code, year)).toBe(expected);
  });

  it.each([
    ['Kyiv', 'Kiev', 'UKR', true],
    ['Abuja', 'Lagos', 'NGA', true],
    ['Lima', 'Cusco', 'PER', false],
  ])('%s and %s are seats of %s: %s', (a, b, code, expected) => {
    expect(areSeats(a, b, code)).toBe(expected);
  });
});
