/** From events sentence by sentence to a timeline. */
import { compareEdtf } from '../../../dates/bounds.js';
import type { RelationEvent } from '../../../model.js';
import type { EventDraft } from '../fact.js';

/** Ids, and the order of time. The letter tells the events of one sentence apart, in the order of the text. */
export function orderEvents(drafts: readonly EventDraft[], relation: string): (EventDraft & RelationEvent)[] {
  const perSentence = new Map<number, number>();
  for (const { source } of drafts) perSentence.set(source.sentence, (perSentence.get(source.sentence) ?? 0) + 1);
  const nth = new Map<number, number>();
  return drafts
    .map((draft) => {
      const n = draft.source.sentence;
      const i = nth.get(n) ?? 0;
      nth.set(n, i + 1);
      const letter = (perSentence.get(n) ?? 1) > 1 ? letters(i) : '';
      return { id: `${relation}/${n}${letter}`, ...draft };
    })
    .sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf) || a.source.sentence - b.source.sentence);
}

/** a, b, … z, aa, ab … */
function letters(i: number): string {
  return (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
}
