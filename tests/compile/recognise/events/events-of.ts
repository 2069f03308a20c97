/** The events of a sentence about Peru and Japan. */
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import { readEvents } from '../../../../src/compile/recognise/events/events.js';
import { Teller } from '../../../../src/compile/recognise/events/telling.js';
import { sentences } from '../sentences.js';

export const CODES = ['PER', 'JPN'] as const;
export const NAMES = ['Peru', 'Japan'] as const;

/** Date, kind and text of the events of the last sentence of a paragraph. */
export function eventsOf(text: string, heading?: string): [date: string, kind: string, text: string][] {
  const all = sentences(text, CODES, heading === undefined ? {} : { heading });
  const sentence = all.at(-1)!;
  const changes = readChanges(sentence, CODES).map(({ fact }) => fact);
  return readEvents({ sentence, changes, figures: false }, CODES, new Teller(CODES, NAMES)).map(
    ({ date, kind, text: shown }) => [date.edtf, kind, shown],
  );
}
