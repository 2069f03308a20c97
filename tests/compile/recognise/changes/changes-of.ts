import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

/** A text, the two parties, and the changes it states: "established 1960", "severed 1967-06-07 by IRQ", "embassy 1951 of one side". */
export type Row = readonly [text: string, parties: string, changes: readonly string[]];

/** The changes that a text states, in its order. */
export function changesOf(text: string, parties: string): string[] {
  const [a = '', b = ''] = parties.split(' ');
  const codes: Codes = [a, b];
  return sentences(text, codes).flatMap((sentence) =>
    readChanges(sentence, codes)
      // A level that is only resumed is none before the record says that relations had been broken.
      .filter(({ fact }) => fact.resumed !== true)
      .map(
        ({ fact: { change, date, by, oneSide } }) =>
          `${change} ${date.edtf}${by === null ? '' : ` by ${by}`}${oneSide ? ' of one side' : ''}`,
      ),
  );
}
