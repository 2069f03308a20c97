/**
 * Frames: what a clause tells by its predicate. A frame names its verb and the roles around it (who acts, on what) by their
 * words; the kind of event follows from the whole, never from a word that stands elsewhere.
 */
import type { EventKind } from '../../../../model.js';

export interface Frame {
  kind: EventKind;
  /** What happens, in a few words: "a person comes to a place". */
  tells: string;
  /** Source of what must stand before the verb in its clause; anything where it is absent. */
  subject?: string;
  /** Source of the verb, with what belongs to it. */
  verb: string;
  /** Source of what must begin within a few words behind the verb; anything where it is absent. */
  object?: string;
  /** Sentences that the frame reads, and sentences with some of its words that it leaves alone. */
  accepted: readonly string[];
  rejected: readonly string[];
}

/** The same words with a capital too, as at the beginning of a sentence or in a title: "Treaty of Lima". */
export const anyCase = (source: string): string =>
  `${source.replace(
    /(?<=^\(\?:|[|(-]|\\s)\p{Ll}(?!\{)/gu,
    (letter: string) => `[${letter.toUpperCase()}${letter}]`,
  )}(?!\\p{L})`;
