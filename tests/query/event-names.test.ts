import { describe, expect, it } from 'vitest';
import { personTest, placeTest } from '../../src/query/event-names.js';
import type { RelationEvent } from '../../src/model.js';

const EVENT: RelationEvent = {
  id: 'albania-serbia/1',
  date: { edtf: '2000', text: '2000', basis: 'stated' },
  kind: 'visit',
  text: 'Svilanović came to Niš in 2000.',
  continuation: [],
  parties: ['ALB', 'SRB'],
  source: { section: '', sentence: 1 },
};
const people = [{ name: 'Goran Svilanović', office: null, country: null }];

describe('events by person and place', () => {
  it.each([
    ['svilanovic', true],
    ['GORAN SVILANOVIĆ', true],
    ['Goran', true],
    ['Svilan', false],
    ['Zoran Svilanović', false],
  ])('person %s: %s', (name, expected) => {
    expect(personTest(name)({ ...EVENT, people })).toBe(expected);
  });

  it.each([
    ['nis', true],
    ['Niš', true],
    ['Belgrade', false],
  ])('place %s: %s', (name, expected) => {
    expect(placeTest(name)({ ...EVENT, place: 'Niš' })).toBe(expected);
    // A dataset that keeps no places is asked by its text.
    expect(placeTest(name)(EVENT)).toBe(expected);
  });
});
