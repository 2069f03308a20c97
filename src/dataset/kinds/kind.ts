/** What a dataset has to know of a kind of fact: what a search finds of it, and which dates it has. */
import { countryName } from '../../countries/country.js';
import type { Edtf, Source } from '../../model.js';

/** What a search calls what it finds: a relation by its title, its summary, or a fact by its kind. */
export const ENTRY_TYPES = [
  'relation',
  'summary',
  'predecessor',
  'event',
  'trade',
  'mission',
  'envoy',
  'community',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export interface Kind<Fact extends { source: Source }> {
  /** Null when a search finds the event of its sentence alone. */
  type: Exclude<EntryType, 'relation' | 'summary'> | null;
  /** The fact in words, for a search; not cleaned. */
  text: (fact: Fact) => string;
  /** The date under which a search lists it. */
  date: (fact: Fact) => Edtf | null;
  /** All of its dates. A user's dataset is refused when one of them is not EDTF. */
  dates: (fact: Fact) => readonly (Edtf | null)[];
}

/** The country's usual English name; an unknown code stays as it is. */
export function nameOf(code: string): string {
  return countryName(code) ?? code;
}
