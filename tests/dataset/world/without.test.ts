import { describe, expect, it } from 'vitest';
import { readTable, worldOf } from '../../../src/dataset/world/table.js';
import { withoutPairs } from '../../../src/dataset/world/without.js';
import type { Relation } from '../../../src/model.js';
import { TEXT } from './sample.js';

const { day, pairs } = readTable(TEXT);
/** Of Chad and Peru, whose pair is left out of one table and does not stand in the other. */
const isOther = ({ parties }: Pick<Relation, 'parties'>): boolean =>
  ['PER', 'TCD'].every((code) => parties.some((party) => party.code === code));
const world = withoutPairs(worldOf(day, pairs), isOther);
const bare = worldOf(
  day,
  pairs.filter(({ id }) => id !== 'chad-peru'),
);
const CODES = ['TCD', 'NOR', 'PER', 'CMR'];

describe('the world table without a pair', () => {
  it('answers as a table that does not have it', () => {
    expect([world.day, world.size]).toEqual([bare.day, bare.size]);
    expect([...world.all()]).toEqual([...bare.all()]);
    expect(world.countries()).toEqual(bare.countries());
    for (const id of ['chad-norway', 'chad-peru', 'a-b']) expect(world.relation(id)).toEqual(bare.relation(id));
    const cities = new Set(['n djamena', 'oslo']);
    expect(world.inCities(cities)).toEqual(bare.inCities(cities));
  });

  it.each(CODES)('of %s too', (a) => {
    expect(world.has(a)).toBe(bare.has(a));
    expect(world.countOf(a)).toBe(bare.countOf(a));
    expect(world.partnersOf(a)).toEqual(bare.partnersOf(a));
    expect(world.relationsOf(a)).toEqual(bare.relationsOf(a));
    for (const b of CODES) {
      expect(world.has(a, b)).toBe(bare.has(a, b));
      expect(world.between(a, b)).toEqual(bare.between(a, b));
      expect(world.beside(a, b)).toEqual(bare.beside(a, b));
    }
  });
});
