/** The order of events in a timeline: by date, then by relation, then by their places in the article. */
import { compareDates, dateOrder, less, type DateOrder } from '../../dates/bounds.js';
import { byPlace, type RelationEvent } from '../../model.js';
import { pulled, puller } from './pull.js';

/** An event, and the id of the relation that it belongs to. */
export interface DatedEvent {
  relation: string;
  event: RelationEvent;
}

/** Gives the order of dates. Each date is read once: a country of many relations has thousands of events. */
export function dateOrders(): (edtf: string) => DateOrder {
  const known = new Map<string, DateOrder>();
  return (edtf) => {
    const order = known.get(edtf) ?? dateOrder(edtf);
    known.set(edtf, order);
    return order;
  };
}

const compareRest = (a: DatedEvent, b: DatedEvent): number =>
  less(a.relation, b.relation) || byPlace(a.event.source, b.event.source) || less(a.event.id, b.event.id);

export function inOrder<Dated extends DatedEvent>(events: readonly Dated[]): Dated[] {
  const orderOf = dateOrders();
  const keyed = events.map((dated) => ({ dated, order: orderOf(dated.event.date.edtf) }));
  keyed.sort((a, b) => compareDates(a.order, b.order) || compareRest(a.dated, b.dated));
  return keyed.map(({ dated }) => dated);
}

/** Two that are in order as one that is, without reading more of either than is asked for. `reverse`: both are, the latest first. */
export function mergedInOrder(
  some: Iterable<DatedEvent>,
  others: Iterable<DatedEvent>,
  reverse: boolean,
): Iterable<DatedEvent> {
  const orderOf = dateOrders();
  const compare = (a: DatedEvent, b: DatedEvent): number =>
    compareDates(orderOf(a.event.date.edtf), orderOf(b.event.date.edtf)) || compareRest(a, b);
  const isBefore = (a: DatedEvent, b: DatedEvent): boolean => (reverse ? compare(a, b) > 0 : compare(a, b) < 0);
  const [first, second] = [puller(some), puller(others)];
  let [a, b] = [first(), second()];
  return pulled(() => {
    const given = a === null || (b !== null && isBefore(b, a)) ? b : a;
    if (given === a) a = first();
    else b = second();
    return given;
  });
}
