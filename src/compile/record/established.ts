/** The date on which relations were established, out of all that an article gives. */
import { byPlace, type DatedFact, type StatusChange } from '../../model.js';
import { contains, precisionOf } from '../../dates/precision.js';

/**
 * The finest stated date of establishment that is not given as one account of several, of equally fine ones the earlier in the text; where all
 * are accounts, the finest of them. With it the other dates that the article gives, without the coarser forms of the same one.
 */
export function chooseEstablished(changes: readonly StatusChange[]): {
  established: DatedFact | null;
  also: DatedFact[];
} {
  const [best, ...rest] = changes
    .filter(({ change }) => change === 'established')
    .sort(
      (a, b) =>
        Number(a.account === true) - Number(b.account === true) ||
        precisionOf(a.date.edtf) - precisionOf(b.date.edtf) ||
        byPlace(a.source, b.source),
    )
    .map(({ date, source }): DatedFact => ({ date, source }));
  if (!best) return { established: null, also: [] };
  const also: DatedFact[] = [];
  for (const one of rest) {
    const known = [best, ...also];
    if (!known.some(({ date }) => date.edtf === one.date.edtf || contains(one.date.edtf, date.edtf))) also.push(one);
  }
  return { established: best, also };
}
