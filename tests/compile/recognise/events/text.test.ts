import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import { readEvents } from '../../../../src/compile/recognise/events/events.js';
import { sentences } from '../sentences.js';

const CODES = ['PER', 'JPN'] as const;
const NAMES = ['Peru', 'Japan'] as const;

/** Date, kind and text of the events of the last sentence of a paragraph. */
function eventsOf(text: string, heading?: string): [date: string, kind: string, text: string][] {
  const all = sentences(text, CODES, heading === undefined ? {} : { heading });
  const sentence = all.at(-1)!;
  const changes = readChanges(sentence, CODES).map(({ fact }) => fact);
  return readEvents({ sentence, changes, figures: false }, CODES, NAMES).map(({ date, kind, text: shown }) => [
    date.edtf,
    kind,
    shown,
  ]);
}

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
    // Two things that "it" may be, or none: the words stay.
    ['The embassy moved next to the consulate. It was closed in 1941.', 'It was closed in 1941.'],
    ['Peru and Japan agreed. It was a success in 1960.', 'It was a success in 1960.'],
    ['It was opened in 1960.', 'It was opened in 1960.'],
  ])('%s', (text, last) => {
    expect(eventsOf(text).map(([, , shown]) => shown)).toEqual([last]);
  });
});
