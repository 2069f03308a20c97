/** The dates of establishment that an article of many pairs gives of one. */
import type { Candidate } from '../merge/standing.js';
import type { PairFacts } from './facts.js';

/** Each with what it stands in; `title` is the article's. */
export function datesOfPair(pair: PairFacts, title: string): Candidate[] {
  const articles = [title];
  const cells = pair.dated.map(({ standing, draft }) => ({ standing, ...draft }));
  const text = (pair.found?.statusChanges ?? []).map((draft) => ({ standing: 'text' as const, ...draft }));
  return [...cells, ...text]
    .filter(({ change }) => change === 'established')
    .map(({ date, source, standing }): Candidate => ({ date, source, standing, articles }));
}
