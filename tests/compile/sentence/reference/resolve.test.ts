import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

describe('the reference of an opening pronoun', () => {
  it.each([
    [
      'The Japanese consulate in Callao was damaged. It was re-opened in 1952.',
      'The Japanese consulate in Callao was re-opened in 1952.',
    ],
    [
      'Relations were cut in 1942. They were restored on 17 June 1952.',
      'Diplomatic relations were restored on 17 June 1952.',
    ],
    ['Peru took part in the talks. It signed the accord in 1960.', 'Peru signed the accord in 1960.'],
    // Of two things that "it" may be, the subject; where there is none, the sentence before says what is meant.
    ['The embassy moved next to the consulate. It was closed in 1941.', 'The embassy was closed in 1941.'],
    ['Peru and Japan agreed. It was a success in 1960.', 'Peru and Japan agreed. It was a success in 1960.'],
    ['It was opened in 1960.', 'It was opened in 1960.'],
  ])('%s', (text, last) => {
    expect(eventsOf(text).map(([, , shown]) => shown)).toEqual([last]);
  });
});

describe('the statement that a date belongs to', () => {
  const WHOLE = [
    'In 2008 the president of Peru declared, "The town will not yield; the mediators know it; Japan has to accept it."',
    'In 1960 Peru gave loans (for roads; for ships; for a harbour) to Japan.',
    // A semicolon where a comma belongs: what stands before it says nothing alone.
    'On 21 February 1992, two months after the end of the council in December; Peru and Japan signed an accord.',
    'After the council had ended in December 1991; Peru and Japan signed an accord at the palace.',
  ];
  it.each(WHOLE)('is the whole sentence: %s', (text) => {
    expect(new Set(eventsOf(text).map(([, , shown]) => shown))).toEqual(new Set([text]));
  });

  it.each<[string, string[]]>([
    [
      'In 1909 Peru said, "We shall come; we shall stay"; in 1910 a minister of Peru went to Japan.',
      ['In 1909 Peru said, "We shall come; we shall stay".', 'In 1910 a minister of Peru went to Japan.'],
    ],
    [
      'The accord was signed by Peru in 1960; Japan ratified it in 1961 "with joy; without haste."',
      ['The accord was signed by Peru in 1960.', 'Japan ratified the accord in 1961 "with joy; without haste."'],
    ],
    [
      'Following the treaty, Peru sent an envoy in 1873; Japan sent a minister of its own in 1880.',
      ['Following the treaty, Peru sent an envoy in 1873.', 'Japan sent a minister of its own in 1880.'],
    ],
  ])('%s', (text, statements) => {
    expect(eventsOf(text).map(([, , shown]) => shown)).toEqual(statements);
  });
});
