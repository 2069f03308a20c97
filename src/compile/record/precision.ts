/** How precise dates are, beside each other. */
import { boundsOf } from '../../dates/bounds.js';

/** How many days a date may mean; less is finer. */
export function width(edtf: string): number {
  const bounds = boundsOf(edtf);
  return bounds ? bounds.last - bounds.first : Number.POSITIVE_INFINITY;
}

/** Whether one date is a coarser form of the other, or the same. */
export const contains = (outer: string, inner: string): boolean => {
  const [a, b] = [boundsOf(outer), boundsOf(inner)];
  return a !== null && b !== null && a.first <= b.first && b.last <= a.last;
};
