/** The kinds of fact, as they are shown: one line a kind, in the order of the record's JSON. */
import { COUNTED, type Counted } from '../../dataset/head.js';
import type { Facts, Relation } from '../../model.js';
import { source, type Shape } from '../formats/shape.js';
import { CHANGES } from './changes/kind.js';
import { COMMUNITY } from './communities/kind.js';
import { ENVOY } from './envoys/kind.js';
import type { AnyKind, Kind, Place } from './kind.js';
import { MISSION } from './missions/kind.js';
import { PREDECESSOR } from './predecessors/kind.js';
import { EVENT } from './timeline/kind.js';
import { FIGURE } from './trade/kind.js';

/** By the record's key, so that a kind of fact without a line here does not compile. */
export const KINDS: { readonly [Key in keyof Facts]: Kind<Key> } = {
  predecessors: PREDECESSOR,
  statusChanges: CHANGES,
  events: EVENT,
  trade: FIGURE,
  missions: MISSION,
  envoys: ENVOY,
  communities: COMMUNITY,
};

const ALL: readonly AnyKind[] = Object.values(KINDS);

/** The kinds that stand in a place, in order. */
export const kindsAt = (place: Place): AnyKind[] => ALL.filter((kind) => kind.place === place);

/** What the kinds of a place say of a relation, one after the other. */
export async function saidAt<T>(
  place: Place,
  relation: Relation,
  load: (kind: AnyKind) => Promise<(relation: Relation) => T[]>,
): Promise<T[]> {
  const said = await Promise.all(kindsAt(place).map(load));
  return said.flatMap((of) => of(relation));
}

/** The fields of the facts in a record, by its keys. */
export function factShapes(): { [Key in keyof Facts]: Shape<Facts[Key]> } {
  const shapes = Object.entries(KINDS).map(([key, { shape }]) => [key, { ...shape, alsoIn: source }] as const);
  return Object.fromEntries(shapes) as unknown as { [Key in keyof Facts]: Shape<Facts[Key]> };
}

/** The kinds whose counts a list of relations shows, in its order. */
export const countedInLists = (): Counted[] => COUNTED.filter((key) => KINDS[key].count !== null);
