import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../../../src/compile/recognise/events/order.js';

const dateOf = (edtf: string) => ({ edtf, text: edtf, basis: 'stated' as const });
const sourceOf = (sentence: number) => ({ section: '', sentence });

describe('the events of a record', () => {
  it.each<[drafts: string[], ids: string[]]>([
    [[], []],
    [
      ['1 1914', '2 1900'],
      ['a-b/2 1900', 'a-b/1 1914'],
    ],
    // A letter tells the events of one sentence apart, in the order of the text.
    [
      ['3 1990', '3 1980', '4 1985'],
      ['a-b/3b 1980', 'a-b/4 1985', 'a-b/3a 1990'],
    ],
    [
      ['2 1990', '1 1990'],
      ['a-b/1 1990', 'a-b/2 1990'],
    ],
  ])('%j are %j', (lines, ids) => {
    const drafts = lines.map((line) => {
      const [sentence = '', edtf = ''] = line.split(' ');
      const rest = { kind: 'other' as const, text: '', continuation: [], parties: [] };
      return { ...rest, date: dateOf(edtf), source: sourceOf(Number(sentence)) };
    });
    expect(orderEvents(drafts, 'a-b').map(({ id, date }) => `${id} ${date.edtf}`)).toEqual(ids);
  });

  it('have letters also when a sentence has more than the alphabet', () => {
    const draft = { kind: 'other' as const, text: '', continuation: [], parties: [], date: dateOf('1914') };
    const ids = orderEvents(
      Array.from({ length: 54 }, () => ({ ...draft, source: sourceOf(1) })),
      'a-b',
    ).map(({ id }) => id.slice('a-b/1'.length));
    expect([ids[0], ids[25], ids[26], ids[51], ids[52], ids[53]]).toEqual(['a', 'z', 'aa', 'az', 'ba', 'bb']);
  });
});
