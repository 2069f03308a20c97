/** What a walk over postings meets, as a list. */
import { END, type Posting, type Postings } from '../../../src/dataset/search/index.js';

/** Of each relation, or of the first from each of these on. */
export function walked(postings: Postings, from?: readonly number[]): [relation: number, postings: Posting[]][] {
  const met: [number, Posting[]][] = [];
  for (const start of from ?? [0]) {
    for (let relation = postings.seek(start); relation < END; relation = postings.seek(relation + 1)) {
      met.push([relation, entriesHere(postings)]);
      if (from !== undefined) break;
    }
  }
  return met;
}

function entriesHere(postings: Postings): Posting[] {
  const entries: Posting[] = [];
  for (let entry = postings.nextEntry(); entry < END; entry = postings.nextEntry()) {
    const { length, isOfKind } = postings;
    const places: number[] = [];
    postings.places(places);
    entries.push({ entry, length, places: isOfKind ? [...places, length] : places });
  }
  return entries;
}
