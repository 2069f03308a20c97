/** The stated facts under the conclusions, each once, in the article's words where the record has them. */
import { compareEdtf } from '../dates/bounds.js';
import { byPlace, type Relation } from '../model.js';
import type { Evidence, Purpose, StoodFor } from './conclusion.js';
import type { Stated } from './fact.js';

/** In order of date, undated ones last, then of sentence; a fact that several conclusions rest on stands there once. */
export function evidenceOf(relation: Relation, uses: Readonly<Record<Purpose, readonly Stated[]>>): Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const [purpose, said] of Object.entries(uses) as [Purpose, readonly Stated[]][]) {
    for (const { change, date, basis, by, city, source } of said) {
      const key = JSON.stringify([change, date, by, city, source]);
      const known = evidence.get(key) ?? { for: [], change, date, basis, by, city, text: null, source };
      if (!known.for.includes(purpose)) known.for.push(purpose);
      evidence.set(key, { ...known, text: wordsOf(relation, source.sentence, date) });
    }
  }
  return [...evidence.values()].sort((a, b) => inTime(a.date, b.date) || byPlace(a.source, b.source));
}

function inTime(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareEdtf(a, b);
}

/** The event of the sentence, of those with its date the first. */
function wordsOf({ events }: Relation, sentence: number | null, date: string | null): string | null {
  const told = events.filter(({ source }) => source.sentence === sentence);
  return (told.find((event) => event.date.edtf === date) ?? told[0])?.text ?? null;
}

/** A predecessor as a fact to cite. */
export function statedPredecessor({ party, date, source }: StoodFor): Stated {
  return { change: 'predecessor', date, basis: null, by: party, city: null, source };
}
