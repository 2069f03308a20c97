import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/dataset/dataset.js';
import type { EventKind, Relation, RelationEvent } from '../../src/model.js';
import { nearestDays, onDay } from '../../src/query/on-day.js';
import { relationOf } from '../relation-of.js';

const event = (id: string, edtf: string, kind: EventKind = 'visit'): RelationEvent => ({
  id,
  date: { edtf, text: '', basis: 'stated' },
  kind,
  text: `On ${edtf}.`,
  continuation: [],
  parties: [],
  source: { section: '', sentence: 1 },
});
const relation = (id: string, codes: [string, string], events: RelationEvent[]): Relation =>
  relationOf({ id, title: `${id} relations`, parties: codes.map((code) => ({ code, name: code })), events });

const DATASET = datasetOf([
  relation(
    'a-b',
    ['ALB', 'BGR'],
    [
      event('a-b/1', '1912-11-27'),
      event('a-b/2', '1912-11'),
      event('a-b/3', '1990-11-26/1990-11-27'),
      event('a-b/4', '1950-11-27~'),
      event('a-b/5', '2026-11-27', 'agreement'),
      event('a-b/6', '1999-01-02'),
    ],
  ),
  relation(
    'c-d',
    ['CHE', 'DEU'],
    [event('c-d/1', '1801-11-27'), event('c-d/2', '1950-11-20'), event('c-d/3', '1951-11-20')],
  ),
]);
const DAY = { month: 11, day: 27, year: 2026 };

describe('the events of a day', () => {
  it.each<[string, Parameters<typeof onDay>[1], [string, number][]]>([
    [
      'by year, with the years since',
      DAY,
      [
        ['c-d/1', 225],
        ['a-b/1', 114],
        ['a-b/5', 0],
      ],
    ],
    [
      'later ones too',
      { ...DAY, year: 1900 },
      [
        ['c-d/1', 99],
        ['a-b/1', -12],
        ['a-b/5', -126],
      ],
    ],
    ['of a country', { ...DAY, country: 'DEU' }, [['c-d/1', 225]]],
    ['of a kind', { ...DAY, kinds: new Set<EventKind>(['agreement']) }, [['a-b/5', 0]]],
    ['the first', { ...DAY, limit: 1 }, [['c-d/1', 225]]],
    ['of a day without any', { ...DAY, day: 28 }, []],
  ])('%s', (_, question, expected) => {
    expect(onDay(DATASET, question).map(({ id, yearsAgo }) => [id, yearsAgo])).toEqual(expected);
  });

  it('names the relation', () => {
    expect(onDay(DATASET, DAY)[0]).toMatchObject({ relation: 'c-d', title: 'c-d relations' });
  });
});

describe('the nearest days', () => {
  const days = (month: number, day: number, choice?: Parameters<typeof nearestDays>[2]): unknown => {
    const near = nearestDays(DATASET, { month, day }, choice);
    return near && [near.before, near.after].map((each) => [each.month, each.day, each.events]);
  };

  it.each<[number, number, Parameters<typeof nearestDays>[2], unknown]>([
    [
      11,
      28,
      {},
      [
        [11, 27, 3],
        [1, 2, 1],
      ],
    ],
    [
      11,
      25,
      {},
      [
        [11, 20, 2],
        [11, 27, 3],
      ],
    ],
    [
      1,
      1,
      {},
      [
        [11, 27, 3],
        [1, 2, 1],
      ],
    ],
    [
      1,
      3,
      { country: 'DEU' },
      [
        [11, 27, 1],
        [11, 20, 2],
      ],
    ],
    [
      1,
      3,
      { kinds: new Set<EventKind>(['agreement']) },
      [
        [11, 27, 1],
        [11, 27, 1],
      ],
    ],
    [1, 3, { kinds: new Set<EventKind>(['trade']) }, null],
  ])('of %i-%i', (month, day, choice, expected) => {
    expect(days(month, day, choice)).toEqual(expected);
  });
});
