/** Dated events in order, of any number of relations. */
import { boundsOf, overlaps, type Bounds } from '../dates/bounds.js';
import type { CountryCode, EventKind, EventPerson, FactDate, Relation, Source, SuppliedWords } from '../model.js';
import { byPlace, EVENT_KINDS } from '../model.js';
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
  const { range = null, kinds, person = null, place = null } = question;
  const { toTheDay = false, reverse = false, limit = null } = question;
  const tests = [...(person === null ? [] : [personTest(person)]), ...(place === null ? [] : [placeTest(place)])];
  const rows = relations.flatMap((relation) =>
    relation.events
      .filter((event) => kinds === undefined || kinds.size === 0 || kinds.has(event.kind))
      .filter((event) => range === null || overlaps(event.date.edtf, range))
      .filter((event) => !toTheDay || isDay(event.date.edtf))
      .filter((event) => tests.every((test) => test(event)))
      .map(({ id, date, kind, text, parties, source, sentence, supplied, by, people, place }) => ({
        relation: relation.id,
        id,
        date,
        kind,
        text,
        parties,
        source,
        ...(sentence === undefined ? {} : { sentence }),
        ...(supplied === undefined ? {} : { supplied }),
        ...(by === undefined ? {} : { by }),
        ...(people === undefined ? {} : { people }),
        ...(place === undefined ? {} : { place }),
      })),
  );
  const ordered = inOrder(rows);
  if (reverse) ordered.reverse();
  return limit === null ? ordered : ordered.slice(0, limit);
}

/** `1922-10-10`, of the years that have four digits; not `1922-10-10~`, nor a day before our era. */
const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(edtf);

/** As `compareEdtf` orders dates. Each date is read once: a country of many relations has thousands of events. */
function inOrder(rows: readonly TimelineRow[]): TimelineRow[] {
  const known = new Map<string, Bounds>();
  const boundsFor = (edtf: string): Bounds => {
    const bounds = known.get(edtf) ?? boundsOf(edtf) ?? { first: Infinity, last: Infinity };
    known.set(edtf, bounds);
    return bounds;
  };
  const keyed = rows.map((row) => ({ row, bounds: boundsFor(row.date.edtf) }));
  keyed.sort(
    (a, b) =>
      less(a.bounds.first, b.bounds.first) ||
      less(b.bounds.last, a.bounds.last) ||
      less(a.row.date.edtf, b.row.date.edtf) ||
      less(a.row.relation, b.row.relation) ||
      byPlace(a.row.source, b.row.source) ||
      less(a.row.id, b.row.id),
  );
  return keyed.map(({ row }) => row);
}

/** Rows of a kind together, in the order of the kinds, else as given. */
export function byKind(rows: readonly TimelineRow[]): TimelineRow[] {
  const rank = ({ kind }: TimelineRow): number => {
    const at = EVENT_KINDS.indexOf(kind);
    return at < 0 ? EVENT_KINDS.length : at;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

function less<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
