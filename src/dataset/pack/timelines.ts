/**
 * The timelines of countries: for each party how many events its relations have, and of these, in the order of a timeline, one column
 * after the other: which of its relations each belongs to; how many events of that relation stand between it and the one before it
 * there; how many years it begins after the one before it in the list; how many years it lies in, or 0 where no year tells that; and
 * its kind. Numbers are varints, those that may be negative twice as large, and one more where they are.
 */
import { dateOrders, compareDates, inOrder, type DateOrder } from '../timeline/order.js';
import { EVENT_KINDS, type CountryCode, type EventKind, type Relation } from '../../model.js';
import { PlacesWriter } from './places.js';
import { VarintReader, VarintWriter } from './varints.js';
import type { Fail } from './format.js';

/** Days are numbers of year, month and day: see `Bounds`. */
const YEAR = 10_000;
const yearOf = (day: number): number => Math.floor(day / YEAR);

const signed = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unsigned = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** An event of a relation: its number in the record, and what is to be known without reading it. */
interface Told {
  number: number;
  order: DateOrder;
  kind: EventKind;
}

/** Gathers the events of relations that come in order, and writes what is told of them. */
export class TimelinesWriter {
  private readonly orderOf = dateOrders();
  private readonly parties = new Map<CountryCode, { told: Told[][]; places: PlacesWriter }>();

  /** @param at The place of its first event in the file, also where it has none. */
  add({ id, parties, events }: Relation, at: number): void {
    const numbers = new Map(events.map((event, number) => [event, number]));
    const told = inOrder(events.map((event) => ({ relation: id, event }))).map(({ event }) => ({
      number: numbers.get(event) ?? 0,
      order: this.orderOf(event.date.edtf),
      kind: event.kind,
    }));
    const lengths = events.map((event) => Buffer.byteLength(JSON.stringify(event)));
    for (const code of new Set(parties.map((party) => party.code))) {
      const party = this.parties.get(code) ?? { told: [], places: new PlacesWriter() };
      party.told.push(told);
      party.places.addRun(at, lengths);
      this.parties.set(code, party);
    }
  }

  /** Where the events of each relation of a party stand. */
  placesOf(code: CountryCode): Uint8Array {
    return this.parties.get(code)?.places.written ?? new Uint8Array();
  }

  rowsOf(code: CountryCode): Uint8Array {
    const relations = this.parties.get(code)?.told ?? [];
    const rows = relations.flatMap((events, relation) => events.map((told) => ({ relation, told })));
    // Equal dates stay as they are, in order of relation, and of the place there.
    rows.sort((a, b) => compareDates(a.told.order, b.told.order));
    const columns = Array.from({ length: 5 }, () => new VarintWriter());
    const expected = relations.map(() => 0);
    let year = 0;
    for (const { relation, told } of rows) {
      const { first, last } = told.order;
      const begins = Number.isFinite(first) ? yearOf(first) : year;
      const row = [
        relation,
        signed(told.number - (expected[relation] ?? 0)),
        signed(begins - year),
        Number.isFinite(first) && Number.isFinite(last) ? Math.max(yearOf(last) - begins, 0) + 1 : 0,
        kindNumber(told.kind),
      ];
      for (const [at, value] of row.entries()) columns[at]?.add(value);
      expected[relation] = told.number + 1;
      year = begins;
    }
    const all = new VarintWriter();
    all.add(rows.length);
    for (const column of columns) all.append(column);
    return all.written;
  }
}

/** A kind that this program does not know has a number too: that after the last one. */
export function kindNumber(kind: EventKind): number {
  const number = EVENT_KINDS.indexOf(kind);
  return number < 0 ? EVENT_KINDS.length : number;
}

/** A timeline as it was written: columns, a row for each event. */
export interface ToldTimeline {
  size: number;
  /** Which of the relations of the party. */
  relation: Uint32Array;
  /** The number of the event in the record. */
  event: Uint32Array;
  /** The year in which it begins, and how many years it may lie in from there on: 0 where that is not told. */
  begins: Int32Array;
  years: Uint32Array;
  /** See `kindNumber`. */
  kind: Uint32Array;
}

export function timelineIn(bytes: Uint8Array, relations: number, fail: Fail): ToldTimeline {
  const reader = new VarintReader(bytes, fail);
  const size = reader.next();
  if (size > bytes.length) fail('a timeline is shorter than it says');
  const [relation, event] = [reader.column(size), reader.column(size)];
  const [begun, years, kind] = [reader.column(size), reader.column(size), reader.column(size)];
  if (!reader.isAtEnd) fail('a timeline is longer than it says');
  const expected = new Uint32Array(relations);
  const begins = new Int32Array(size);
  let year = 0;
  for (let row = 0; row < size; row++) {
    const of = relation[row] ?? 0;
    if (of >= relations) fail('a timeline has an event of no relation');
    const number = (expected[of] ?? 0) + unsigned(event[row] ?? 0);
    event[row] = number;
    expected[of] = number + 1;
    begins[row] = year += unsigned(begun[row] ?? 0);
  }
  return { size, relation, event, begins, years, kind };
}

/** Whether an event that lies in so many years lies in a range of days; null where only its date tells. */
export function liesIn(begins: number, years: number, range: { first: number; last: number }): boolean | null {
  if (years === 0) return null;
  const end = begins + years;
  if (begins * YEAR > range.last || end * YEAR <= range.first) return false;
  return (begins + 1) * YEAR <= range.last && (end - 1) * YEAR >= range.first ? true : null;
}
