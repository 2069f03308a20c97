import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../src/status/status.js';
import { readTable, worldOf } from '../../../src/dataset/world/table.js';
import { TEXT } from './sample.js';

const { day, pairs } = readTable(TEXT);
const world = worldOf(day, pairs);
const chadNorway = world.relation('chad-norway');
const inChad = { section: 'List', sentence: 90, article: 'Foreign relations of Chad', table: 1, row: 57 };

describe('the record of a pair', () => {
  it('has the establishment that counts, and what is also given', () => {
    expect(chadNorway?.established).toEqual({
      date: { edtf: '1995-11-13', text: '13 November 1995', basis: 'stated' },
      source: inChad,
      alsoIn: [{ section: 'List', sentence: 301, article: 'Foreign relations of Norway', table: 2, row: 140 }],
    });
    expect(chadNorway?.establishedAlso.map(({ date, source }) => [date.edtf, source])).toEqual([
      ['1996', { section: 'Africa', sentence: 320, article: 'Foreign relations of Norway' }],
    ]);
  });

  it('has changes, without what is also given', () => {
    expect(chadNorway?.statusChanges.map(({ change, date, by }) => [change, date.edtf, by])).toEqual([
      ['established', '1995-11-13', null],
      ['severed', '2001-02', 'NOR'],
      ['embassy', '2003', 'TCD'],
    ]);
  });

  it('has events in words of its own', () => {
    expect(chadNorway?.events.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['chad-norway/90', 'establishment', 'Diplomatic relations were established.'],
      ['chad-norway/321', 'severance', 'Diplomatic relations were broken off by Norway.'],
      ['chad-norway/321b', 'representation', 'Level of representation: embassy of Chad.'],
    ]);
  });

  const missions: readonly (readonly [id: string, at: number, mission: object])[] = [
    ['chad-norway', 0, { sending: 'TCD', receiving: 'NOR', city: 'Oslo', resident: true, accreditedFrom: null, since: '2003', until: null }],
    ['chad-norway', 1, { sending: 'NOR', receiving: 'TCD', city: 'Yaoundé', resident: false, accreditedFrom: 'CMR', since: null }],
    ['chad-peru', 0, { sending: 'PER', receiving: 'TCD', kind: 'consulate', since: '1990', until: '1999-05' }],
    ['norway-peru', 0, { sending: 'NOR', receiving: 'PER', city: null, resident: false, accreditedFrom: null }],
  ]; // prettier-ignore
  it.each(missions)('has missions: %s %i', (id, at, mission) => {
    expect(world.relation(id)?.missions[at]).toMatchObject(mission);
  });

  it('says where it is from', () => {
    expect(chadNorway?.article).toEqual({
      title: 'World table',
      table: true,
      sources: ['Chad', 'Norway'].map((country) => ({
        title: `Foreign relations of ${country}`,
        url: `https://en.wikipedia.org/wiki/Foreign_relations_of_${country}`,
        publisher: 'Wikipedia, November 2025',
        license: 'CC BY-SA 4.0',
      })),
      complete: false,
      sentences: 5,
      used: 5,
    });
  });

  it('says how things stood on a day', () => {
    const state = (on: string): unknown => chadNorway && statusOn(chadNorway, on).relations.state;
    expect(['1990', '1996', '2002'].map(state)).toEqual([null, 'established', 'severed']);
  });
});
