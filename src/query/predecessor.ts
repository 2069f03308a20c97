/** Relations in which a former state was the predecessor of one of the parties. */
import { type Country } from '../countries/country.js';
import { resolveCountry } from '../countries/resolve.js';
import type { Dataset } from '../dataset/dataset.js';
import { boundsOf, type Bounds } from '../dates/bounds.js';
import { labelEdtf } from '../dates/label.js';
import type { CountryCode, Relation } from '../model.js';

/** A former state in the place of a party. */
export interface PredecessorRole {
  relation: Relation;
  /** The former state's name. */
  former: string;
  /** The name of the party that it stood for. */
  party: string;
  /** The days in which it did; null when the article does not say. */
  during: Bounds | null;
  /** " (1918–2006)", or "" when the article does not say. */
  when: string;
}

/** Where `former` stood for a party, of all relations or of those with the country `other` as the other party. */
export function predecessorRoles(dataset: Dataset, former: Country, other: CountryCode | null): PredecessorRole[] {
  const known = dataset.prepared?.withFormer(former.code) ?? [...dataset.all()];
  return known.flatMap((relation) => {
    if (other !== null && !relation.parties.some(({ code }) => code === other)) return [];
    const found = relation.predecessors.find(
      (each) => each.party !== other && each.states.some((state) => is(state, former)),
    );
    if (found === undefined) return [];
    const party = relation.parties.find(({ code }) => code === found.party)?.name ?? found.party;
    const during = found.date === null ? null : boundsOf(found.date);
    const when = found.date === null ? '' : ` (${labelEdtf(found.date)})`;
    return [{ relation, former: former.name, party, during, when }];
  });
}

function is(state: string, former: Country): boolean {
  const resolution = resolveCountry(state, { exact: true });
  return resolution.status === 'exact' && resolution.country.code === former.code;
}
