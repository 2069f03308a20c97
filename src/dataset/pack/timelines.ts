/**
 * The timelines of countries: for each party how many events its relations have, and of these, in the order of a timeline, one column
 * after the other: which of its relations each belongs to; how many years it begins after the one before it; how many years it lies in,
 * or 0 where no year tells that; and its kind. The events of a relation come in the order that they have in its record; those that do
 * not are listed before the columns: how many, and of each its row and its number there. All numbers are varints.
 */
import { compareDates, type Bounds, type DateOrder } from '../../dates/bounds.js';
import { dateOrders, inOrder } from '../timeline/order.js';
import { EVENT_KINDS, type CountryCode, type EventKind, type Relation } from '../../model.js';
import { PlacesWriter } from './places.js';
import { VarintReader, VarintWriter } from './varints.js';
import type { Fail } from './format.js';

/** Days are numbers of year, month and day: see `Bounds`. */
const YEAR = 10_000;
const yearOf = (day: number): number => Math.floor(day / YEAR);

/** No date is of a year before this one. */
const LEAST_YEAR = -10_000;

/** An event of a relation: its number in the record, and what is to be known without reading it. */
interface Told {
  number: number;
  order: DateOrder;
  kind: EventKind;
}

interface Party {
  /** Of its relations. */
  ids: string[];
  told: Told[][];
  places: PlacesWriter;
  /** Once its rows are made: of each the number of the relation among those, and of the event in its record. */
  order: Uint32Array;
}

/** Gathers the events of relations that come in order, and writes what is told of them. */
export class TimelinesWriter {
  private readonly dateOrder = dateOrders();
  private readonly parties = new Map<CountryCode, Party>();

  /** @param places The place of its first event in the file, also where it has none, and the lengths of all. */
  add({ id, parties, events }: Relation, { at, lengths }: { at: number; lengths: readonly number[] }): void {
    const numbers = new Map(events.map((event, number) => [event, number]));
    const told = inOrder(events.map((event) => ({ relation: id, event }))).map(({ event }) => ({
      number: numbers.get(event) ?? 0,
      order: this.dateOrder(event.date.edtf),
      kind: event.kind,
    }));
    for (const code of new Set(parties.map((party) => party.code))) {
      const party = this.parties.get(code) ?? {
        ids: [],
        told: [],
        places: new PlacesWriter(),
        order: new Uint32Array(),
      };
      party.ids.push(id);
      party.told.push(told);
      party.places.addRun(at, lengths);
      this.parties.set(code, party);
    }
  }

  /** Where the events of each relation of a party stand. */
  placesOf(code: CountryCode): Uint8Array {
    return this.parties.get(code)?.places.written ?? new Uint8Array();
  }

  /** The ids of its relations, and the order of their events: see `Party`. Its rows have been asked for. */
  orderOf(code: CountryCode): Pick<Party, 'ids' | 'order'> {
    return this.parties.get(code) ?? { ids: [], order: new Uint32Array() };
  }

  rowsOf(code: CountryCode): Uint8Array {
    const party = this.parties.get(code);
    const relations = party?.told ?? [];
    const rows = relations.flatMap((events, relation) => events.map((told) => ({ relation, told })));
    // Equal dates stay as they are, in order of relation, and of the place there.
    rows.sort((a, b) => compareDates(a.told.order, b.told.order));
    if (party !== undefined)
      party.order = Uint32Array.from(rows.flatMap(({ relation, told }) => [relation, told.number]));
    const columns = Array.from({ length: 4 }, () => new VarintWriter());
    const seen = relations.map(() => 0);
    const moved: number[] = [];
    let year = LEAST_YEAR;
    for (const [row, { relation, told }] of rows.entries()) {
      const { first, last } = told.order.bounds;
      const begins = Number.isFinite(first) ? yearOf(first) : year;
      const years = Number.isFinite(first) && Number.isFinite(last) ? Math.max(yearOf(last) - begins, 0) + 1 : 0;
      for (const [at, value] of [relation, begins - year, years, kindNumber(told.kind)].entries())
        columns[at]?.add(value);
      if (told.number !== seen[relation]) moved.push(row, told.number);
      seen[relation] = (seen[relation] ?? 0) + 1;
      year = begins;
    }
    const all = new VarintWriter();
    for (const value of [rows.length, moved.length / 2, ...moved]) all.add(value);
    for (const column of columns) all.append(column);
    return all.written;
  }
}

/** A kind that this program does not know has a number too: that after the last one. */
function kindNumber(kind: EventKind): number {
  const number = EVENT_KINDS.indexOf(kind);
  return number < 0 ? EVENT_KINDS.length : number;
}

/** A timeline as it was written. */
export class ToldTimeline {
  readonly size: number;
  /** Of each event which of the relations of the party it belongs to, and its number in the record. */
  readonly relation: Uint32Array;
  readonly event: Uint32Array;
  private readonly reader: VarintReader;

  constructor(
    bytes: Uint8Array,
    relations: number,
    private readonly fail: Fail,
  ) {
    this.reader = new VarintReader(bytes, fail);
    this.size = this.reader.next();
    const moved = this.reader.next();
    if (Math.max(this.size, moved) > bytes.length) fail('a timeline is shorter than it says');
    const places = this.reader.column(2 * moved);
    this.relation = this.reader.column(this.size);
    this.event = new Uint32Array(this.size);
    const seen = new Uint32Array(relations);
    for (let row = 0; row < this.size; row++) {
      const relation = this.relation[row] ?? 0;
      if (relation >= relations) fail('a timeline has an event of no relation');
      const number = seen[relation] ?? 0;
      this.event[row] = number;
      seen[relation] = number + 1;
    }
    for (let at = 0; at < places.length; at += 2) this.event[places[at] ?? 0] = places[at + 1] ?? 0;
  }

  /** Tells which rows may be events of some kinds, where any is given, and of a range of days. To be asked for once. */
  test(range: Bounds | null, kinds: ReadonlySet<EventKind>): (row: number) => boolean {
    const { size, reader } = this;
    const [begins, years, kind] = [reader.column(size), reader.column(size), reader.column(size)];
    if (!reader.isAtEnd) this.fail('a timeline is longer than it says');
    let year = LEAST_YEAR;
    const first = Int32Array.from(begins, (after) => (year += after));
    const wanted = new Set([...kinds].map(kindNumber));
    return (row) =>
      (wanted.size === 0 || wanted.has(kind[row] ?? 0)) &&
      (range === null || liesIn(first[row] ?? 0, years[row] ?? 0, range) !== false);
  }
}

/** Whether an event that lies in so many years lies in a range of days; null where only its date tells. */
export function liesIn(begins: number, years: number, range: Bounds): boolean | null {
  if (years === 0) return null;
  const end = begins + years;
  if (begins * YEAR > range.last || end * YEAR <= range.first) return false;
  return (begins + 1) * YEAR <= range.last && (end - 1) * YEAR >= range.first ? true : null;
}
