/** How precise dates are, beside each other. */
import { boundsOf } from './bounds.js';

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

/** 0 for a day, 1 for a month, 2 for a year or few, 3 for what is coarser. */
export function precisionOf(edtf: string): number {
  const days = width(edtf);
  return days === 0 ? 0 : days < 32 ? 1 : days < 1200 ? 2 : 3;
}
