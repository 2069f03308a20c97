/**
 * Which of several dates of establishment counts. This is the one place of that rule, in the order in which it decides:
 *
 * 1. an article on the pair itself, before articles on all relations of one of its countries;
 * 2. a bare list of dates, before a column of a table with notes, before running text;
 * 3. the finer date, before the coarser one;
 * 4. what the articles of both countries say, before what one says;
 * 5. what stands in more places of these articles;
 * 6. what stands first.
 *
 * Where a finer form of the date that counts is stated anywhere, it takes its place: "3 May 1992" that of "1992". All others are kept
 * as also given, but for coarser forms of those that are kept.
 */
import type { DatedFact, Source, StatusChange } from '../../model.js';
import { compareEdtf } from '../../dates/bounds.js';
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

/** The same for two descriptions of one place. */
const keyOf = (source: Source): string =>
  [source.section, source.sentence, 'data' in source ? source.entry : source.article].join('\n');

/** A fact with those places too that it has not yet. */
export function withPlaces<Fact extends Pick<DatedFact, 'source' | 'alsoIn'>>(
  fact: Fact,
  more: readonly Source[],
): Fact {
  const places = new Map<string, Source>();
  for (const place of [...sourcesOf(fact), ...more]) if (!places.has(keyOf(place))) places.set(keyOf(place), place);
  const [, ...alsoIn] = places.values();
  return alsoIn.length === 0 ? fact : { ...fact, alsoIn };
}

const rank = ({ standing }: Candidate): number => STANDINGS.indexOf(standing);

/** More dates than any pair has; what a hostile text has beyond them is left out. */
const MOST_DATES = 60;

/** One candidate for each date, with all its places and its best standing. */
function once(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const group = groups.get(one.date.edtf);
    if (group) group.push(one);
    else groups.set(one.date.edtf, [one]);
  }
  return [...groups.values()].slice(0, MOST_DATES).flatMap((group) => {
    const [best, ...others] = [...group].sort((a, b) => rank(a) - rank(b));
    if (!best) return [];
    const articles = [...new Set(group.flatMap((one) => one.articles))];
    return { ...withPlaces(best, others.flatMap(sourcesOf)), articles };
  });
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
      (a, b) =>
        rank(a.one) - rank(b.one) ||
        precisionOf(a.one.date.edtf) - precisionOf(b.one.date.edtf) ||
        b.by - a.by ||
        sourcesOf(b.one).length - sourcesOf(a.one).length,
    )
    .map(({ one }) => one);
  const [first] = sorted;
  if (!first) return [];
  const [finer] = sorted
    .filter(({ date }) => date.edtf !== first.date.edtf && contains(first.date.edtf, date.edtf))
    .sort((a, b) => precisionOf(a.date.edtf) - precisionOf(b.date.edtf));
  const kept: Candidate[] = [];
  // It is the same date, and so stands as high.
  for (const one of finer ? [{ ...finer, standing: first.standing }, ...sorted] : sorted)
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

/**
 * The changes of a record without the dates that are only also given for its one establishment: as changes, these would tell of an
 * establishment more. Behind a break there is one more.
 */
export function withoutRivals(changes: readonly StatusChange[], established: DatedFact | null): StatusChange[] {
  const isAgain = ({ date }: StatusChange): boolean =>
    changes.some(
      (other) =>
        other.change === 'severed' &&
        compareEdtf(other.date.edtf, date.edtf) < 0 &&
        compareEdtf(other.date.edtf, established?.date.edtf ?? '') > 0,
    );
  return changes.filter(
    (one) => one.change !== 'established' || one.date.edtf === established?.date.edtf || isAgain(one),
  );
}
