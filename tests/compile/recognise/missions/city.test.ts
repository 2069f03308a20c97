import { describe, expect, it } from 'vitest';
import { cityWithin, isCityName } from '../../../../src/compile/recognise/missions/city.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

describe('names that stand where a city would', () => {
  it.each([
    ['Belgrade', true],
    ['Port of Spain', true],
    ['Washington, D.C.', true],
    ['Salt Lake City', true],
    ['Mission', true],
    ['Street', true],
    ['Belgrave Square', false],
    ['Willis Street', false],
    ['Wilhelmstraße', false],
    ['Consular Mission', false],
    ['Thai Trade Centre Offices', false],
    ['While Australia', false],
  ])('%s: %s', (name, is) => {
    expect(isCityName(name)).toBe(is);
  });
});

describe('a city that runs into its state', () => {
  const reader = new ActorReader(['POL', 'KOR']);
  it.each([
    ['Warsaw Republic of Poland', 'Warsaw'],
    ['Tel Aviv State of Israel', 'Tel Aviv'],
    ['Kingston Jamaica', 'Kingston'],
    ['Port of Spain', 'Port of Spain'],
    ['Port-of-Spain', 'Port-of-Spain'],
    ['Panama City', 'Panama City'],
    ['Singapore', 'Singapore'],
    ['Warsaw', 'Warsaw'],
  ])('%s: %s', (name, city) => {
    const states = reader.read(name).filter(({ kind }) => kind === 'name' || kind === 'form');
    expect(cityWithin({ name, start: 0 }, states)).toBe(city);
  });
});
