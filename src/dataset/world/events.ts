/** The events of a pair of the world table, in words of ours: each change of status is one. */
import type { EventKind, RelationEvent, StatusChange, StatusKind } from '../../model.js';
import { nameOf } from '../kinds/kind.js';
import type { WorldPair } from './fact.js';

/** What a change of status is as an event, and what it is called; `by` is the name of the state that acted alone. */
const EVENTS: { readonly [Change in StatusKind]?: readonly [EventKind, (by: string | null, other: string) => string] } =
  {
    established: ['establishment', (by) => `${by === null ? '' : `${by}: `}Diplomatic relations were established.`],
    recognised: ['recognition', (by, other) => (by === null ? 'Recognition.' : `Recognition of ${other} by ${by}.`)],
    severed: ['severance', (by) => `Diplomatic relations were broken off${by === null ? '' : ` by ${by}`}.`],
    restored: ['restoration', (by) => `Diplomatic relations were restored${by === null ? '' : ` by ${by}`}.`],
  };

export function eventsOf({ id, parties }: WorldPair, changes: readonly StatusChange[]): RelationEvent[] {
  const seen = new Map<string, number>();
  return changes.map(({ date, change, by, source, alsoIn }) => {
    const [kind, textOf] = EVENTS[change] ?? ['representation', null];
    const actor = by === null ? null : nameOf(by);
    const other = nameOf(by === parties[0] ? parties[1] : parties[0]);
    const place = `${id}/${source.sentence ?? 1}`;
    const again = seen.get(place) ?? 0;
    seen.set(place, again + 1);
    return {
      id: again === 0 ? place : `${place}${String.fromCharCode(97 + again)}`,
      date,
      kind,
      text: textOf?.(actor, other) ?? `Level of representation: ${change}${actor === null ? '' : ` of ${actor}`}.`,
      continuation: [],
      parties: [...parties],
      source,
      ...(alsoIn ? { alsoIn } : {}),
    };
  });
}
