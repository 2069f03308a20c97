/** The stated facts under the conclusions, each once, in the article's words where the record has them. */
import { compareEdtf } from '../dates/bounds.js';
import { byPlace, type Relation } from '../model.js';
import type { Purpose, Rest, StoodFor } from './conclusion.js';
import type { Stated } from './facts.js';

/** In order of date, undated ones last, then of sentence; a fact that several conclusions rest on stands there once. */
export function restsOf(relation: Relation, uses: Readonly<Record<Purpose, readonly Stated[]>>): Rest[] {
  const rests = new Map<string, Rest>();
  for (const [purpose, said] of Object.entries(uses) as [Purpose, readonly Stated[]][]) {
    for (const { change, date, basis, by, city, source } of said) {
      const key = JSON.stringify([change, date, by, city, source]);
      const rest = rests.get(key) ?? { for: [], change, date, basis, by, city, text: null, source };
      if (!rest.for.includes(purpose)) rest.for.push(purpose);
      rests.set(key, { ...rest, text: wordsOf(relation, source.sentence, date) });
    }
  }
  return [...rests.values()].sort((a, b) => inTime(a.date, b.date) || byPlace(a.source, b.source));
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
