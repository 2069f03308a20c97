import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/dates/bounds.js';
import type { EventKind, Relation, RelationEvent } from '../../src/model.js';
import { timeline, type TimelineQuestion } from '../../src/query/timeline.js';
import { relationOf } from '../relation-of.js';

/** A relation with events from "3 1914 visit": sentence, date, kind. */
const withEvents = (id: string, ...lines: string[]): Relation =>
  relationOf({
    id,
    events: lines.map((line): RelationEvent => {
      const [sentence = '', edtf = '', kind = 'other'] = line.split(' ');
      const rest = { text: line, continuation: ['It went on.'], parties: [] };
      return {
        ...rest,
        id: `${id}/${sentence}`,
        date: { edtf, text: edtf, basis: 'stated' },
        kind: kind as EventKind,
        source: { section: '', sentence: Number.parseInt(sentence, 10) },
      };
    }),
  });

const RELATIONS = [
  withEvents('b-c', '1 1990 visit', '2 1914 conflict', '10 1914 visit'),
  withEvents('a-b', '7 199X trade', '3a 1990 visit', '3b 1990 trade', '4 soon other', '5 ../1900 visit'),
];
const ids = (question?: TimelineQuestion): string =>
  timeline(RELATIONS, question)
    .map(({ id }) => id)
    .join(' ');

describe('a timeline', () => {
  it('is in order of date, the longer time first, then of relation and sentence; what has no date comes last', () => {
    expect(ids()).toBe('a-b/5 b-c/2 b-c/10 a-b/7 a-b/3a a-b/3b b-c/1 a-b/4');
  });

  it.each<[string, TimelineQuestion, string]>([
    ['reversed', { reverse: true }, 'a-b/4 b-c/1 a-b/3b a-b/3a a-b/7 b-c/10 b-c/2 a-b/5'],
    ['to the day', { toTheDay: true }, ''],
    ['limited', { limit: 2 }, 'a-b/5 b-c/2'],
    ['reversed, then limited', { reverse: true, limit: 2 }, 'a-b/4 b-c/1'],
    ['limited to nothing', { limit: 0 }, ''],
    ['of one kind', { kinds: new Set(['trade']) }, 'a-b/7 a-b/3b'],
    ['of two kinds', { kinds: new Set(['trade', 'conflict']) }, 'b-c/2 a-b/7 a-b/3b'],
    ['of no kind that is asked for', { kinds: new Set() }, ids()],
    ['of a kind that none has', { kinds: new Set(['agreement']) }, ''],
    ['of a time', { range: boundsOf('1914') }, 'b-c/2 b-c/10'],
    ['of a time that a decade may mean', { range: boundsOf('1995') }, 'a-b/7'],
    ['of a time before all others', { range: boundsOf('0500') }, 'a-b/5'],
    ['of a time and kind', { range: boundsOf('1990'), kinds: new Set(['visit']) }, 'a-b/3a b-c/1'],
  ])('%s', (_, question, expected) => {
    expect(ids(question)).toBe(expected);
  });

  it('has rows with the relation and without what goes on from an event', () => {
    expect(timeline(RELATIONS, { kinds: new Set(['conflict']) })).toEqual([
      {
        relation: 'b-c',
        id: 'b-c/2',
        date: { edtf: '1914', text: '1914', basis: 'stated' },
        kind: 'conflict',
        text: '2 1914 conflict',
        parties: [],
        source: { section: '', sentence: 2 },
      },
    ]);
  });
});
