import { describe, expect, it } from 'vitest';
import { predicatesIn } from '../../../../src/compile/recognise/events/predicates.js';

const read = (text: string): string[] =>
  predicatesIn(text, { start: 0, end: text.length }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('the predicates of a clause', () => {
  it.each([
    ['Peru condemned the war and Rama came to Turkey.', ['statement: condemned', 'visit: came to']],
    ['Peru signed a treaty and opened an embassy in Lima.', ['agreement: signed', 'representation: opened']],
    // A verb that tells nothing takes the kind of its noun: of the object, or of the head of the subject.
    ['A joint conference of experts was held in Lima.', ['visit: was held']],
    ['A second treaty followed.', ['agreement: followed']],
    ['The Friendship Hospital on the road to the embassy was built.', ['cooperation: was built']],
    // One verb has one kind, by the frame that comes first.
    ['Serbia declared a Croatian diplomat persona non grata.', ['representation: persona non grata']],
    // A noun is no predicate.
    ['The war museum is large.', []],
    ['The sky was clear.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads the subject of a relative clause before it', () => {
    const text = 'Peru had a legation in Lima, which closed in 1926.';
    expect(predicatesIn(text, { start: text.indexOf(','), end: text.length }).map(({ kind }) => kind)).toEqual([
      'representation',
    ]);
  });
});
