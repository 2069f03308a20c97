/** What happened on a day of the year, over all relations. */
import type { Dataset } from '../dataset/dataset.js';
import { allRelationsOf } from '../dataset/world/joined.js';
import { dayOfEvent, endOfDay, type YearDay } from '../dates/year-day.js';
import type { CountryCode, EventKind, Integer, Relation } from '../model.js';
import { timeline, type TimelineRow } from './timeline.js';

export interface OnDayRow extends TimelineRow {
  /** Of the relation. */
  title: string;
  /** From the year of the event to that of the day; negative for an event of a later year. */
  yearsAgo: Integer;
}

export interface OnDayQuestion {
  month: number;
  day: number;
  /** The year from which the years are counted. */
  year: number;
  /** Keeps relations of this country. */
  country?: CountryCode | null;
  /** Keeps events of these kinds; none given keeps all. */
  kinds?: ReadonlySet<EventKind>;
  /** Keeps so many, from the earliest. */
  limit?: number | null;
}

/** What of a question does not belong to the day. */
type Choice = Pick<OnDayQuestion, 'country' | 'kinds'>;

/** Events that are dated to the day, in order of year, then of relation. Coarser dates, spans of days and days that only bound it are of no one day. */
export function onDay(dataset: Dataset, question: OnDayQuestion): OnDayRow[] {
  const { month, day, year, kinds, limit = null } = question;
  const relations = relationsOf(dataset, question);
  const titles = new Map(relations.map(({ id, title }) => [id, title]));
  const rows = timeline(relations, kinds === undefined ? {} : { kinds }).flatMap((row): OnDayRow[] => {
    const date = dayOfEvent(row.date);
    if (date?.month !== month || date.day !== day) return [];
    const { relation, ...rest } = row;
    return [{ relation, title: titles.get(relation) ?? relation, yearsAgo: year - date.year, ...rest }];
  });
  return limit === null ? rows : rows.slice(0, limit);
}

/** Of a country all of its relations are asked: there are two hundred of them. Else only those that have a date of the day. */
function relationsOf(dataset: Dataset, { country = null, ...day }: OnDayQuestion): Relation[] {
  if (country !== null) return allRelationsOf(dataset, country);
  const ending = endOfDay(day);
  return [...(dataset.prepared?.onDay(ending) ?? dataset.all()), ...(dataset.world?.onDay(ending) ?? [])];
}

/** A day of the year, and how many events are dated to it. */
export interface EventfulDay extends Pick<YearDay, 'month' | 'day'> {
  events: Integer;
}

/** Days of a leap year, by month. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS = 366;
const numberOf = ({ month, day }: Pick<YearDay, 'month' | 'day'>): number =>
  LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day - 1;

/**
 * The nearest days before and after one that have such events, across the turn of the year; null where no day has. They are the same
 * where only one has. This reads everything that may hold them.
 */
export function nearestDays(
  dataset: Dataset,
  of: Pick<YearDay, 'month' | 'day'>,
  choice: Choice = {},
): { before: EventfulDay; after: EventfulDay } | null {
  const days = eventfulDays(dataset, choice).filter((each) => numberOf(each) !== numberOf(of));
  const distance = (each: EventfulDay): number => (numberOf(each) - numberOf(of) + DAYS) % DAYS;
  days.sort((a, b) => distance(a) - distance(b));
  const [after, before] = [days[0], days.at(-1)];
  return after === undefined || before === undefined ? null : { before, after };
}

function eventfulDays(dataset: Dataset, { country = null, kinds }: Choice): EventfulDay[] {
  const days = new Map<string, EventfulDay>();
  for (const relation of country === null ? everything(dataset) : allRelationsOf(dataset, country)) {
    for (const event of relation.events) {
      const date = kinds === undefined || kinds.size === 0 || kinds.has(event.kind) ? dayOfEvent(event.date) : null;
      if (date === null) continue;
      const { month, day } = date;
      const known = days.get(endOfDay(date)) ?? { month, day, events: 0 };
      known.events += 1;
      days.set(endOfDay(date), known);
    }
  }
  return [...days.values()];
}

function* everything(dataset: Dataset): Generator<Relation> {
  yield* dataset.all();
  if (dataset.world !== null) yield* dataset.world.all();
}
