/** Seats of former states that are capitals of one that followed them, and so stand with that one in the tables. */
import type { CountryCode } from '../../model.js';

export const SHARED_SEATS: ReadonlyMap<CountryCode, readonly string[]> = new Map([
  ['YUG', ['Belgrade']],
  ['SCG', ['Belgrade']],
  ['SUN', ['Moscow']],
  ['CSK', ['Prague']],
  ['austria-hungary', ['Vienna']],
  ['united-arab-republic', ['Cairo']],
]);
