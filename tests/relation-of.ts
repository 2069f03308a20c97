/** A relation of which only what a test is about is not empty. */
import type { Relation } from '../src/model.js';
import { noFacts } from './no-facts.js';

export function relationOf(known: Partial<Relation>): Relation {
  return {
    id: 'a-b',
    title: 'A–B relations',
    parties: [
      { code: 'ALB', name: 'Albania' },
      { code: 'SRB', name: 'Serbia' },
    ],
    summary: '',
    established: null,
    establishedAlso: [],
    ...noFacts(),
    seeAlso: [],
    article: { title: '', sources: [], complete: true, sentences: 0, used: 0 },
    ...known,
  };
}
