/** The date on which relations were established, out of all that an article gives. */
import { byPlace, type DatedFact, type StatusChange } from '../../model.js';
import { contains, precisionOf } from '../../dates/precision.js';
import type { Codes, Unit } from '../sentence/annotate.js';

const NONE: ReadonlySet<number> = new Set();

/** The sentences that name one of the two only as a state of before it: "France established relations with the Soviet Union". */
export function ofFormerStates(units: readonly Unit[], codes: Codes): ReadonlySet<number> {
  const isFormer = (unit: Unit): boolean =>
    unit.unit === 'sentence' &&
    ([0, 1] as const).some((side) => {
      const named = unit.actors.filter((actor) => actor.side === side);
      return named.length > 0 && named.every(({ code }) => code !== codes[side]);
    });
  return new Set(units.filter(isFormer).map(({ number }) => number));
}

/**
 * The finest stated date of establishment that is not given as one account of several, of equally fine ones the earlier in the text; where all
 * are accounts, the finest of them. What began with the two themselves goes before what a former state began. With it the other dates that
 * the article gives, without the coarser forms of the same one.
 * @param former The sentences on former states.
 */
export function chooseEstablished(
  changes: readonly StatusChange[],
  former: ReadonlySet<number> = NONE,
): {
  established: DatedFact | null;
  also: DatedFact[];
} {
  const isFormer = ({ source: { sentence } }: StatusChange): boolean => sentence !== null && former.has(sentence);
  const [best, ...rest] = changes
    .filter(({ change }) => change === 'established')
    .sort(
      (a, b) =>
        Number(a.account === true) - Number(b.account === true) ||
        Number(isFormer(a)) - Number(isFormer(b)) ||
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
