/** Entries in a pack: an event's words stand in its record alone. */
import { describe, expect, it } from 'vitest';
import { entryLines, entryOfLine } from '../../../src/dataset/pack/entries.js';
import { entriesOf, type SearchEntry } from '../../../src/dataset/search/entries.js';
import type { RelationEvent } from '../../../src/model.js';
import { relationOf } from '../../relation-of.js';

const event = (text: string, number: number, name?: string): RelationEvent => ({
  id: `e/${number}`,
  date: { edtf: '1990', text: '1990', basis: 'stated' },
  kind: 'visit',
  text,
  continuation: [],
  parties: [],
  ...(name === undefined ? {} : { people: [{ name, office: null, country: null }] }),
  source: { section: 'History', sentence: number },
});

describe('the lines of entries', () => {
  it.each<[string, RelationEvent[], unknown[]]>([
    ['say which event it is', [event('One.', 1), event('Two.', 2)], [0, 1]],
    ['name the first of events that share their words', [event('One.', 1), event('One.', 2), event('Two.', 3)], [0, 2]],
    ['and of those with full names behind them', [event('Hoxha left.', 1, 'Enver Hoxha')], [0]],
    ['do not depend on signs that are cleaned away', [event('One\u0007 \u202Etwo.', 1)], [0]],
    ['are none without events', [], []],
  ])('%s', (_, events, numbers) => {
    const relation = relationOf({ id: 'chile-peru', events });
    const entries = entriesOf(relation);
    const lines = entryLines(entries, relation.events).map((line) => JSON.parse(line) as unknown);
    expect(lines.filter(Array.isArray)).toEqual(numbers.map((number) => ['chile-peru', number]));
    expect(lines.map((line) => entryOfLine(line, (at) => relation.events[at]!))).toEqual(entries);
  });

  it('hold what is no event of the record as it is', () => {
    const other: SearchEntry = { relation: 'a-b', type: 'event', date: null, text: 'Else.', source: null };
    expect(entryLines([other], [event('One.', 1)])).toEqual([JSON.stringify(other)]);
  });
});
