import type { BlockKind, RawSentence } from '../../../src/compile/sources/document.js';
import { splitSentences } from '../../../src/compile/sources/sentences.js';
import { annotate, isSentence, type Codes, type Sentence } from '../../../src/compile/sentence/annotate.js';

/** The sentences of a paragraph or bullet as the recognisers get them, under one heading (outer > inner) of an article. */
export function sentences(
  text: string,
  codes: Codes,
  { heading = 'History', kind = 'paragraph' }: { heading?: string; kind?: BlockKind } = {},
): Sentence[] {
  const path = heading === '' ? [] : heading.split(' > ');
  const raw = splitSentences(text).map((one, i): RawSentence => ({
    unit: 'sentence',
    number: i + 1,
    path,
    kind,
    block: 0,
    text: one,
  }));
  return annotate(raw, codes).filter(isSentence);
}
