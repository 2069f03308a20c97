import { describe, expect, it } from 'vitest';
import { inOrder, mergedInOrder, type DatedEvent } from '../../../src/dataset/timeline/order.js';
import type { RelationEvent } from '../../../src/model.js';

/** "1914 a-b 3": date, relation, sentence. */
function dated(line: string): DatedEvent {
  const [edtf = '', relation = '', sentence = ''] = line.split(' ');
  const event: RelationEvent = {
    id: `${relation}/${sentence}`,
    date: { edtf, text: edtf, basis: 'stated' },
    kind: 'other',
    text: line,
    continuation: [],
    parties: [],
    source: { section: '', sentence: Number(sentence) },
  };
  return { relation, event };
}
const lines = (events: Iterable<DatedEvent>): string[] => [...events].map(({ event }) => event.text);

/** An open beginning by its end; the longer time first; equal dates by relation, then by place; what is no date comes last. */
const ORDER = [
  '../1900 c-d 1',
  '1914 a-b 2',
  '1914 a-b 10',
  '1914 c-d 1',
  '1914~ a-b 1',
  '../1914-05 c-d 2',
  '1914-05 a-b 1',
  '1914-05-02 a-b 1',
  '199X c-d 4',
  '1990 a-b 3',
  'soon a-b 1',
];

describe('the order of a timeline', () => {
  it('is by date, relation and place', () => {
    expect(lines(inOrder([...ORDER].reverse().map(dated)))).toEqual(ORDER);
  });

  it.each([0, 1, 2, 3, 511, 512, 700, 1023])('of two lists, divided as the bits of %i', (bits) => {
    const part = (bit: number): string[] => ORDER.filter((_, at) => ((bits >> at) & 1) === bit);
    const merged = (reverse: boolean): string[] => {
      const list = (bit: number): DatedEvent[] => (reverse ? part(bit).reverse() : part(bit)).map(dated);
      return lines(mergedInOrder(list(0), list(1), reverse));
    };
    expect(merged(false)).toEqual(ORDER);
    expect(merged(true)).toEqual([...ORDER].reverse());
  });

  it('of two lists reads no more of either than is asked for', () => {
    const read: string[] = [];
    const list = function* (...texts: string[]): Generator<DatedEvent> {
      for (const text of texts) {
        read.push(text);
        yield dated(text);
      }
    };
    const merged = mergedInOrder(list('1914 a-b 2', '1990 a-b 3'), list('1915 c-d 1', '1916 c-d 2'), false);
    expect(merged[Symbol.iterator]().next().value).toEqual(dated('1914 a-b 2'));
    expect(read).toEqual(['1914 a-b 2', '1915 c-d 1', '1990 a-b 3']);
  });
});
