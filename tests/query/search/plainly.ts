/** A search as it is meant, without a thought of time: every entry is weighed, all are put in order. */
import { entriesOf } from '../../../src/dataset/search/entries.js';
import { postingsOf } from '../../../src/dataset/search/memory-index.js';
import type { Accepted } from '../../../src/query/search/rate.js';
import { ENTRY_TYPES } from '../../../src/dataset/kinds/kind.js';
import { EVENT_KINDS, type Relation } from '../../../src/model.js';

export interface Plain {
  relation: number;
  entry: number;
  found: number;
  score: number;
  places: number[];
}

const KINDS: ReadonlySet<string> = new Set([...EVENT_KINDS, ...ENTRY_TYPES]);

/** The entries with all of the words, or else those with some, the best first. */
export function plainly(
  relations: readonly Relation[],
  asked: readonly string[],
  accepted: readonly Accepted[],
): Plain[] {
  const all = relations.flatMap((relation, number) => {
    const entries = entriesOf(relation);
    const postings = postingsOf(entries);
    const inTitle = asked.map((word, at) => accepted[at]?.has(word) === true && postings.get(word)?.[0]?.entry === 0);
    return entries.map((_, at) => weighed({ relation: number, entry: at }, { asked, accepted, inTitle, postings }));
  });
  const whole = all.filter(({ found, own }) => own && found === asked.length);
  const some = whole.length > 0 ? whole : all.filter(({ found, own }) => own && found > 0);
  return some.sort((a, b) => b.found - a.found || b.score - a.score).map(({ own: _, ...hit }) => hit);
}

interface Question {
  asked: readonly string[];
  accepted: readonly Accepted[];
  inTitle: readonly boolean[];
  postings: ReturnType<typeof postingsOf>;
}

function weighed(
  at: { relation: number; entry: number },
  { asked, accepted, inTitle, postings }: Question,
): Plain & { own: boolean } {
  const here = (word: string) => postings.get(word)?.find(({ entry }) => entry === at.entry);
  const words = asked.map((_, number) =>
    [...(accepted[number] ?? [])].flatMap(([word, quality]) => {
      const posting = here(word);
      return posting === undefined ? [] : [{ ...posting, quality }];
    }),
  );
  const length = words.flat()[0]?.length ?? 0;
  const places = [...new Set(words.flat().flatMap((each) => each.places.filter((place) => place < length)))].sort(
    (a, b) => a - b,
  );
  const isOfKind = words.flat().some((each) => each.places.includes(length));
  const each = words.map((found, number) => {
    const best = Math.max(0, ...found.map(({ quality }) => quality));
    const isSaid = found.some((one) => one.places.some((place) => place < length));
    return Math.max(isSaid ? best : best * 0.9, inTitle[number] === true ? 0.3 : 0);
  });
  const apart = asked.length - (isOfKind ? 1 : 0);
  const beside = places.filter((place) => places.includes(place - 1)).length;
  const together = apart < 2 ? 1 : Math.min(1, beside / (apart - 1));
  const close = 0.6 + 0.2 * together + 0.2 * Math.min(1, places.length / Math.max(1, length));
  const quality = each.reduce((sum, one) => sum + one, 0) / each.length;
  const kind = asked.some((word) => KINDS.has(word)) && !isOfKind ? 0.8 : 1;
  return {
    ...at,
    found: each.filter((one) => one > 0).length,
    score: Number((quality * close * kind).toFixed(3)),
    places,
    own: words.flat().length > 0,
  };
}
