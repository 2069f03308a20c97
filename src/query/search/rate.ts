/** How well entries answer a search, from where the words stand. */
import { ENTRY_TYPES } from '../../dataset/kinds/kind.js';
import type { Group, Posting, SearchIndex } from '../../dataset/search/index.js';
import { EVENT_KINDS } from '../../model.js';

export interface Hit {
  /** Number of the relation in the dataset, and of the entry in it. */
  relation: number;
  entry: number;
  /** How many of the words it has. */
  found: number;
  /** Up to 1. */
  score: number;
  /** Which words of the entry were meant, in order. */
  places: number[];
}

/** Words that are taken for one that was asked for, with how well they fit, up to 1. */
export type Accepted = ReadonlyMap<string, number>;

/** A word that stands only in the relation's title counts, but little: "albania tito" finds Tito in Albania's relations. */
const CONTEXT_QUALITY = 0.3;

/** Where a word names a kind of fact, what is of that kind comes before what only speaks of it. */
const OTHER_KIND = 0.8;
/** And what says so itself before what is only counted as of that kind. */
const UNSAID = 0.9;
const KIND_WORDS: ReadonlySet<string> = new Set([...EVENT_KINDS, ...ENTRY_TYPES]);

/** A relation's entries that have words which are taken for one that was asked for. */
type Found = readonly { group: Group; quality: number; exact: boolean }[];

/**
 * Entries that have all of the words; when there are none, those that have some, and `partial` is true. In order of the
 * dataset. Only the relations that have all of the words are looked into when one of their entries has them.
 */
export function rated(
  index: SearchIndex,
  asked: readonly string[],
  accepted: readonly Accepted[],
): { hits: Hit[]; partial: boolean } {
  const kindAsked = asked.some((word) => KIND_WORDS.has(word));
  const { found, common } = inCommon(index, asked, accepted);
  const full = hitsIn(common, found, kindAsked).filter((hit) => hit.found === asked.length);
  if (full.length > 0) return { hits: full, partial: false };
  const all = asked.map((word, at) => relationsWith(index, word, accepted[at] ?? NONE));
  const hits = hitsIn(new Set(all.flatMap((each) => [...each.keys()])), all, kindAsked);
  return { hits, partial: hits.length > 0 };
}

const NONE: Accepted = new Map();

/** The relations that have all of the words. Rare words first: then a word of every relation costs little. */
function inCommon(
  index: SearchIndex,
  asked: readonly string[],
  accepted: readonly Accepted[],
): { found: Map<number, Found>[]; common: ReadonlySet<number> } {
  const weights = asked.map((_, at) =>
    [...(accepted[at] ?? NONE).keys()].reduce((sum, word) => sum + index.weight(word), 0),
  );
  const order = asked.map((_, at) => at).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  const found = asked.map(() => new Map<number, Found>());
  let common: ReadonlySet<number> | undefined;
  for (const at of order) {
    const relations = relationsWith(index, asked[at] ?? '', accepted[at] ?? NONE, common);
    found[at] = relations;
    common = new Set(relations.keys());
  }
  return { found, common: common ?? new Set() };
}

function relationsWith(
  index: SearchIndex,
  word: string,
  accepted: Accepted,
  within?: ReadonlySet<number>,
): Map<number, Found> {
  const relations = new Map<number, { group: Group; quality: number; exact: boolean }[]>();
  for (const [each, quality] of accepted) {
    for (const group of index.groups(each, within)) {
      const item = { group, quality, exact: each === word };
      const items = relations.get(group.relation);
      if (items === undefined) relations.set(group.relation, [item]);
      else items.push(item);
    }
  }
  return relations;
}

function hitsIn(relations: Iterable<number>, found: readonly ReadonlyMap<number, Found>[], kindAsked: boolean): Hit[] {
  return [...relations]
    .sort((a, b) => a - b)
    .flatMap((relation) =>
      hitsOf(
        relation,
        found.map((each) => each.get(relation) ?? []),
        kindAsked,
      ),
    );
}

/** What one entry has of the words: how well each fits, and where they stand. */
interface Tally {
  qualities: number[];
  /** Which of the words stand in its text. */
  said: boolean[];
  places: Set<number>;
  length: number;
  /** True when one of the words is what kind of entry it is. */
  isOfKind: boolean;
}

function hitsOf(relation: number, found: readonly Found[], kindAsked: boolean): Hit[] {
  const tallies = new Map<number, Tally>();
  const inTitle = found.map(() => false);
  for (const [at, items] of found.entries()) {
    for (const { group, quality, exact } of items) {
      for (const posting of group.postings()) {
        if (exact && posting.entry === 0) inTitle[at] = true;
        count(tallies, posting, at, quality, found.length);
      }
    }
  }
  return [...tallies]
    .sort(([a], [b]) => a - b)
    .map(([entry, tally]) => {
      const each = tally.qualities.map((quality, at) =>
        Math.max(tally.said[at] === true ? quality : quality * UNSAID, inTitle[at] === true ? CONTEXT_QUALITY : 0),
      );
      const places = [...tally.places].sort((a, b) => a - b);
      const quality = each.reduce((sum, one) => sum + one, 0) / each.length;
      const { isOfKind, length } = tally;
      const close = closeness(places, length, each.length - (isOfKind ? 1 : 0));
      const score = Number((quality * close * (kindAsked && !isOfKind ? OTHER_KIND : 1)).toFixed(3));
      return { relation, entry, found: each.filter((one) => one > 0).length, score, places };
    });
}

function count(tallies: Map<number, Tally>, posting: Posting, at: number, quality: number, asked: number): void {
  let tally = tallies.get(posting.entry);
  if (tally === undefined) {
    const [qualities, said] = [new Array<number>(asked).fill(0), new Array<boolean>(asked).fill(false)];
    tally = { qualities, said, places: new Set(), length: posting.length, isOfKind: false };
    tallies.set(posting.entry, tally);
  }
  tally.qualities[at] = Math.max(tally.qualities[at] ?? 0, quality);
  for (const place of posting.places) {
    if (place < posting.length) {
      tally.places.add(place);
      tally.said[at] = true;
    } else tally.isOfKind = true;
  }
}

/** Up to 1: words that stand side by side in a short text are worth more than words strewn over a long one. */
function closeness(places: readonly number[], length: number, asked: number): number {
  const beside = places.filter((place, at) => at > 0 && place === (places[at - 1] ?? 0) + 1).length;
  const together = asked < 2 ? 1 : Math.min(1, beside / (asked - 1));
  return 0.6 + 0.2 * together + 0.2 * Math.min(1, places.length / Math.max(1, length));
}
