/** Meets the entries that answer a search: those that have all of its words, or else some. */
import { ENTRY_TYPES } from '../../dataset/kinds/kind.js';
import type { SearchIndex } from '../../dataset/search/index.js';
import { EVENT_KINDS } from '../../model.js';
import { throughAll, throughAny, type Way, type Ways } from './walk.js';
import { Weigher, type Judge } from './weigh.js';

/** Words that are taken for one that was asked for, with how well they fit, up to 1. */
export type Accepted = ReadonlyMap<string, number>;

const KIND_WORDS: ReadonlySet<string> = new Set([...EVENT_KINDS, ...ENTRY_TYPES]);

/**
 * Meets the entries that have all of the words, in order of the dataset; when there are none, those that have some, and `partial`
 * is true. Only the relations that have all of the words are looked into when one of their entries has them.
 */
export function rate(
  index: SearchIndex,
  asked: readonly string[],
  accepted: readonly Accepted[],
  judge: Judge,
): { partial: boolean } {
  const waysOf = (): Ways[] => asked.map((word, at) => waysFor(index, word, accepted[at] ?? NONE));
  const isKindAsked = asked.some((word) => KIND_WORDS.has(word));
  const whole = waysOf();
  const all = new Weigher(whole, { least: asked.length, isKindAsked }, judge);
  throughAll(whole, all.weigh);
  if (all.hasMet) return { partial: false };
  const parts = waysOf();
  const some = new Weigher(parts, { least: 1, isKindAsked }, judge);
  throughAny(parts, some.weigh);
  return { partial: some.hasMet };
}

const NONE: Accepted = new Map();

function waysFor(index: SearchIndex, word: string, accepted: Accepted): Way[] {
  return [...accepted].flatMap(([each, quality]) =>
    index.postings(each).map((postings) => ({ postings, quality, exact: each === word })),
  );
}
