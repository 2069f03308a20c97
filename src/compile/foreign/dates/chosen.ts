/** When the relations of a pair were established, by one article of many pairs. */
import type { FactDate, SentenceSource } from '../../../model.js';
import { contains, precisionOf } from '../../record/precision.js';
import { STANDINGS, type PairFacts, type Standing } from '../facts.js';

export interface PairDate extends FactDate {
  standing: Standing;
  source: SentenceSource;
}

/**
 * Every date of establishment that the article gives, the one that counts first: a list before a column before running text, the
 * finer before the coarser, the earlier in the article. A finer form of the date that counts takes its place, wherever it stands.
 */
export function datesOfPair(pair: PairFacts): PairDate[] {
  const all = [
    ...pair.dated.map(({ standing, draft }) => ({ standing, ...draft })),
    ...(pair.found?.statusChanges ?? []).map((draft) => ({ standing: 'text' as const, ...draft })),
  ]
    .filter(({ change }) => change === 'established')
    .map(({ date, standing, source }): PairDate => ({ ...date, standing, source }));
  const order = (one: PairDate): number => STANDINGS.indexOf(one.standing);
  const sorted = all.sort((a, b) => order(a) - order(b) || precisionOf(a.edtf) - precisionOf(b.edtf));
  const [first] = sorted;
  if (!first) return [];
  const finer = sorted
    .filter(({ edtf }) => edtf !== first.edtf && contains(first.edtf, edtf))
    .sort((a, b) => precisionOf(a.edtf) - precisionOf(b.edtf))[0];
  const best = finer ?? first;
  return [best, ...sorted.filter((one) => one !== best)];
}
