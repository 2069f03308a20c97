/** The date on which relations were established, out of all that an article gives. */
import { byPlace, type DatedFact, type StatusChange } from '../../model.js';
import { contains, precisionOf } from '../../dates/precision.js';

/**
 * The finest stated date of establishment, of equally fine ones one that is not given as another account, then the earlier in the text; the other dates that the
 * article gives, without the coarser forms of the same one.
 */
export function chooseEstablished(changes: readonly StatusChange[]): {
  established: DatedFact | null;
  also: DatedFact[];
} {
  const [best, ...rest] = changes
    .filter(({ change }) => change === 'established')
    .sort(
      (a, b) =>
        precisionOf(a.date.edtf) - precisionOf(b.date.edtf) ||
        Number(a.account === true) - Number(b.account === true) ||
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
