/**
 * Which of several dates of establishment counts. This is the one place of that rule, in the order in which it decides:
 *
 * 1. an article on the pair itself, before articles on all relations of one of its countries;
 * 2. a bare list of dates, before a column of a table with notes, before running text;
 * 3. the finer date, before the coarser one;
 * 4. what the articles of both countries say, before what one says;
 * 5. what stands first.
 *
 * Where a finer form of the date that counts is stated anywhere, it takes its place: "3 May 1992" that of "1992". All others are kept
 * as also given, but for coarser forms of those that are kept.
 */
import type { DatedFact, Source } from '../../model.js';
import { contains, precisionOf } from '../../dates/precision.js';

/** What a date of establishment stands in, the most trusted first. */
export const STANDINGS = ['own article', 'list', 'column', 'text'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Candidate extends DatedFact {
  standing: Standing;
  /** Titles of the articles that give the date. */
  articles: readonly string[];
}

/** All places of a fact. */
export const sourcesOf = ({ source, alsoIn = [] }: Pick<DatedFact, 'source' | 'alsoIn'>): Source[] => [
  source,
  ...alsoIn,
];

/** True for two names of one place. */
export const isSamePlace = (a: Source, b: Source): boolean =>
  a.sentence === b.sentence && a.section === b.section && articleOf(a) === articleOf(b);
const articleOf = (source: Source): string | undefined => ('article' in source ? source.article : undefined);

/** A fact with those places too that it has not yet. */
export function withPlaces<Fact extends Pick<DatedFact, 'source' | 'alsoIn'>>(
  fact: Fact,
  more: readonly Source[],
): Fact {
  const known = sourcesOf(fact);
  for (const one of more) if (!known.some((place) => isSamePlace(place, one))) known.push(one);
  return known.length === 1 ? fact : { ...fact, alsoIn: known.slice(1) };
}

const rank = ({ standing }: Candidate): number => STANDINGS.indexOf(standing);

/** One candidate for each date, with all its places and its best standing. */
function once(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const at = kept.findIndex(({ date }) => date.edtf === one.date.edtf);
    const same = kept[at];
    if (!same) kept.push(one);
    else {
      const [best, other] = rank(one) < rank(same) ? [one, same] : [same, one];
      const articles = [...new Set([...best.articles, ...other.articles])];
      kept[at] = { ...withPlaces(best, sourcesOf(other)), articles };
    }
  }
  return kept;
}

/** How many articles give the date in one form or another. */
function supporters(one: Candidate, all: readonly Candidate[]): number {
  const agree = all.filter(({ date }) => contains(date.edtf, one.date.edtf) || contains(one.date.edtf, date.edtf));
  return new Set(agree.flatMap(({ articles }) => articles)).size;
}

/** The dates in order of trust, the one that counts first; without coarser forms of those before. */
export function inOrderOfTrust(candidates: readonly Candidate[]): Candidate[] {
  const all = once(candidates);
  const sorted = all
    .map((one) => ({ one, by: supporters(one, all) }))
    .sort(
      (a, b) => rank(a.one) - rank(b.one) || precisionOf(a.one.date.edtf) - precisionOf(b.one.date.edtf) || b.by - a.by,
    )
    .map(({ one }) => one);
  const [first] = sorted;
  if (!first) return [];
  const [finer] = sorted
    .filter(({ date }) => date.edtf !== first.date.edtf && contains(first.date.edtf, date.edtf))
    .sort((a, b) => precisionOf(a.date.edtf) - precisionOf(b.date.edtf));
  const kept: Candidate[] = [];
  for (const one of finer ? [finer, ...sorted] : sorted)
    if (!kept.some(({ date }) => contains(one.date.edtf, date.edtf))) kept.push(one);
  return kept;
}

/** The date of a record and the others that are given. */
export function chooseDate(candidates: readonly Candidate[]): { established: DatedFact | null; also: DatedFact[] } {
  const [best = null, ...also] = inOrderOfTrust(candidates).map(({ date, source, alsoIn }): DatedFact => ({
    date,
    source,
    ...(alsoIn ? { alsoIn } : {}),
  }));
  return { established: best, also };
}
