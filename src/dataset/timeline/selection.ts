/** Which events of some relations are asked for, and in which direction. */
import { overlaps, type Bounds } from '../../dates/bounds.js';
import type { EventKind, Relation } from '../../model.js';
import { inOrder, type DatedEvent } from './order.js';

export interface EventSelection {
  /** Keeps events that may lie in this range of days; null keeps all. */
  range: Bounds | null;
  /** Keeps events of these kinds; none keeps all. */
  kinds: ReadonlySet<EventKind>;
  /** Latest first. */
  reverse: boolean;
}

export function isSelected(
  { kind, date }: { kind: EventKind; date: { edtf: string } },
  { range, kinds }: EventSelection,
): boolean {
  return (kinds.size === 0 || kinds.has(kind)) && (range === null || overlaps(date.edtf, range));
}

/** The selected events of relations, in the order of a timeline. */
export function selectedEvents(relations: readonly Relation[], selection: EventSelection): DatedEvent[] {
  const selected = relations.flatMap(({ id, events }) =>
    events.filter((event) => isSelected(event, selection)).map((event) => ({ relation: id, event })),
  );
  const ordered = inOrder(selected);
  return selection.reverse ? ordered.reverse() : ordered;
}
