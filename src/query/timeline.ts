/** Dated events in order, of any number of relations. */
import type { Dataset } from '../dataset/dataset.js';
import { eventsOfCountry } from '../dataset/timeline/of-country.js';
import { mergedInOrder, type DatedEvent } from '../dataset/timeline/order.js';
import { pulled, puller } from '../dataset/timeline/pull.js';
import { selectedEvents, type EventSelection } from '../dataset/timeline/selection.js';
import type { Bounds } from '../dates/bounds.js';
import { dayOfEvent } from '../dates/year-day.js';
import type {
  CountryCode,
  EventKind,
  EventPerson,
  FactDate,
  Relation,
  RelationEvent,
  Source,
  SuppliedWords,
} from '../model.js';
import { EVENT_KINDS } from '../model.js';
import { personTest, placeTest } from './event-names.js';

export interface TimelineRow {
  relation: string;
  id: string;
  date: FactDate;
  kind: EventKind;
  text: string;
  parties: CountryCode[];
  source: Source;
  /** What else the event says, where it says it. */
  sentence?: string;
  supplied?: SuppliedWords[];
  by?: CountryCode | null;
  people?: EventPerson[];
  place?: string | null;
}

export interface TimelineQuestion {
  /** Keeps events that may lie in this range of days. */
  range?: Bounds | null;
  /** Keeps events of these kinds; none given keeps all. */
  kinds?: ReadonlySet<EventKind>;
  /** Keeps events in which somebody of this name acts. */
  person?: string | null;
  /** Keeps events at this place. */
  place?: string | null;
  /** Keeps events that are dated to the day, and for certain. */
  toTheDay?: boolean;
  /** Latest first. */
  reverse?: boolean;
  /** Keeps so many, from the start of the order asked for. */
  limit?: number | null;
}

/** Events in order of date, then relation, then sentence. */
export function timeline(relations: readonly Relation[], question: TimelineQuestion = {}): TimelineRow[] {
  return [...rowsOf(selectedEvents(relations, selectionOf(question)), question)];
}

/**
 * The same of all relations of a country that have an article, and of `others`, which are none of these. Of a dataset that is prepared
 * for lookups each event is read when its row is asked for.
 */
export function timelineOf(
  dataset: Dataset,
  code: CountryCode,
  others: readonly Relation[],
  question: TimelineQuestion = {},
): Iterable<TimelineRow> {
  const selection = selectionOf(question);
  const events = eventsOfCountry(dataset, code, selection);
  if (others.length === 0) return rowsOf(events, question);
  return rowsOf(mergedInOrder(events, selectedEvents(others, selection), selection.reverse), question);
}

const selectionOf = ({ range = null, kinds = new Set(), reverse = false }: TimelineQuestion): EventSelection => ({
  range,
  kinds,
  reverse,
});

/** What the selection of events does not ask. */
function rowsOf(events: Iterable<DatedEvent>, question: TimelineQuestion): Iterable<TimelineRow> {
  const { person = null, place = null, toTheDay = false, limit = null } = question;
  const tests = [...(person === null ? [] : [personTest(person)]), ...(place === null ? [] : [placeTest(place)])];
  const next = puller(events);
  let left = limit ?? Infinity;
  return pulled(() => {
    for (let dated = left > 0 ? next() : null; dated !== null; dated = next()) {
      const { relation, event } = dated;
      if ((toTheDay && dayOfEvent(event.date) === null) || !tests.every((test) => test(event))) continue;
      left -= 1;
      return rowOf(relation, event);
    }
    return null;
  });
}

/** An event as a row. */
export function rowOf(
  relation: string,
  { id, date, kind, text, parties, source, sentence, supplied, by, people, place }: RelationEvent,
): TimelineRow {
  const row: TimelineRow = { relation, id, date, kind, text, parties, source };
  if (sentence !== undefined) row.sentence = sentence;
  if (supplied !== undefined) row.supplied = supplied;
  if (by !== undefined) row.by = by;
  if (people !== undefined) row.people = people;
  if (place !== undefined) row.place = place;
  return row;
}

/** Rows of a kind together, in the order of the kinds, else as given. */
export function byKind(rows: readonly TimelineRow[]): TimelineRow[] {
  const rank = ({ kind }: TimelineRow): number => {
    const at = EVENT_KINDS.indexOf(kind);
    return at < 0 ? EVENT_KINDS.length : at;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
