import type { EventKind } from '../../../../src/model.js';
import type { TimelineRow } from '../../../../src/query/timeline.js';

let sentences = 0;

/** An event of a relation of its own sentence, unless it is given. */
export function event(
  edtf: string,
  text: string,
  {
    kind = 'other',
    basis = 'stated',
    words = '',
    relation = 'a-b',
    sentence = (sentences += 1),
  }: Partial<{
    kind: EventKind;
    basis: 'stated' | 'context' | 'period';
    words: string;
    relation: string;
    sentence: number;
  }> = {},
): TimelineRow {
  const date = { edtf, text: words, basis };
  return { relation, id: `${relation}/${sentence}`, date, kind, text, parties: [], source: { section: '', sentence } };
}
