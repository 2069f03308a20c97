import { describe, expect, it } from 'vitest';
import { columnsOfFact } from '../../../src/dataset/world/fact.js';
import { FULL } from '../../../src/dataset/world/places.js';
import { readTable, worldOf } from '../../../src/dataset/world/table.js';
import { TEXT } from './sample.js';

const { day, pairs } = readTable(TEXT);
const world = worldOf(day, pairs);
const ids = (relations: readonly { id: string }[]): string[] => relations.map(({ id }) => id);

describe('the text of a table', () => {
  it('has a day, and pairs in order', () => {
    expect([day, ids(pairs)]).toEqual(['2025-11', ['chad-norway', 'chad-peru', 'norway-peru']]);
  });

  it('has facts with their places', () => {
    expect(pairs[0]?.facts[0]).toEqual({
      fact: 'change',
      what: 'established',
      date: '1995-11-13',
      until: null,
      by: null,
      city: null,
      seat: null,
      standing: 'list',
      places: [
        { subject: 'Chad', section: 'List', sentence: 90, row: [1, 57] },
        { subject: 'Norway', section: 'List', sentence: 301, row: [2, 140] },
      ],
    });
  });

  it('is what its facts are written as', () => {
    const lines = pairs.flatMap(({ id, parties, facts }) =>
      facts.map((fact) => [id, parties.join(' '), ...columnsOfFact(fact, FULL.write)].join('\t')),
    );
    expect(TEXT.split('\n').slice(3, -1)).toEqual(lines);
  });

  const damaged: readonly (readonly [what: string, text: string])[] = [
    ['no day', TEXT.replace('# day', '# date')],
    ['other columns', TEXT.replace('\tseat', '\twhere')],
    ['a kind of fact that is none', TEXT.replace('\talso\t', '\ttoo\t')],
    ['a fact without a place', TEXT.replace('Norway|Africa|320', '')],
    ['nothing', ''],
  ];
  it.each(damaged)('is damaged with %s', (_, text) => {
    expect(() => readTable(text)).toThrow(/^The world table is damaged: /);
  });

  it.each(['a\tb', 'a|b', 'a ; b', 'a\nb', 'a\vb'])('has no city %j', (city) => {
    const [fact] = pairs[0]?.facts ?? [];
    expect(() => fact && columnsOfFact({ ...fact, city }, FULL.write)).toThrow(RangeError);
  });
});

describe('a world in memory', () => {
  it('answers for pairs in either order, and for one of its countries', () => {
    expect([world.between('NOR', 'TCD')?.id, world.between('PER', 'PER'), world.between('PER', 'FRA')]).toEqual([
      'chad-norway',
      null,
      null,
    ]);
    expect([world.has('PER'), world.has('FRA'), world.has('PER', 'TCD'), world.has('PER', 'PER')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(ids(world.relationsOf('NOR'))).toEqual(['chad-norway', 'norway-peru']);
    expect(world.relation('chad-peru')?.title).toBe('Chad–Peru relations');
    expect(world.relation('peru-chad')).toBeNull();
  });

  it('counts the relations of each party', () => {
    expect(world.countries()).toEqual([
      { code: 'NOR', name: 'Norway', relations: 2 },
      { code: 'PER', name: 'Peru', relations: 2 },
      { code: 'TCD', name: 'Chad', relations: 2 },
    ]);
    expect(['TCD', 'PER', 'FRA'].map((code) => world.countOf(code))).toEqual([2, 2, 0]);
    expect(world.partnersOf('TCD').map(({ name }) => name)).toEqual(['Norway', 'Peru']);
  });

  const cities: readonly (readonly [keys: string[], found: string[]])[] = [
    [['yaounde'], ['chad-norway']],
    [['embassy', 'oslo'], ['chad-norway']],
    [["n'djamena"], []],
    [
      ['ndjamena', 'oslo'],
      ['chad-norway', 'chad-peru'],
    ],
    [['lima'], []],
    [[], []],
  ];
  it.each(cities)('finds the missions in cities with the keys %j', (keys, found) => {
    expect(ids(world.inCities(new Set(keys)))).toEqual(found);
  });
});
