/**
 * The world table: what articles of Wikipedia on all relations of one country ("Foreign relations of Albania") state of each pair,
 * without a sentence of theirs. It is kept as lines, a fact a line, whose columns stand here.
 */
import { RelationsError } from '../../errors.js';
import type { CountryCode, Edtf } from '../../model.js';

/**
 * `change`: what became of the relations. `also`: another date that is given for the same establishment; it follows on the one that
 * counts, the more trusted first. `mission`: a mission that one of the two keeps.
 */
export type WorldFactKind = 'change' | 'also' | 'mission';

/** A table row, or a sentence, of one of those articles. */
export interface WorldPlace {
  /** The country or group that the article is about, as its title names it: "the Bahamas". */
  subject: string;
  /** Headings, as `SentenceSource` has them. */
  section: string;
  /** Number of the unit in the article. */
  sentence: number;
  /** Table and row, both from 1; null in running text. */
  row: readonly [table: number, row: number] | null;
}

/** One line of the table, without the names of its pair. */
export interface WorldFact {
  fact: WorldFactKind;
  /** A `StatusKind` or a `MissionKind`. */
  what: string;
  /** Of a mission, when it was opened. */
  date: Edtf | null;
  /** When a mission was closed. */
  until: Edtf | null;
  /** The state that acted, or that sends the mission. */
  by: CountryCode | null;
  city: string | null;
  /** Where the mission sits: `resident`, the code of a third country, or `elsewhere` where that is not named. Null for changes. */
  seat: string | null;
  /**
   * What the date of a change stands in, the most trusted first: a bare `list` of dates, a `column` of a table with notes, running
   * `text`. Null for missions.
   */
  standing: string | null;
  /** All of them, the first of which says it first. */
  places: readonly WorldPlace[];
}

/** The facts of two countries. */
export interface WorldPair {
  /** Relation id. */
  id: string;
  /** In the order of the id. */
  parties: readonly [CountryCode, CountryCode];
  facts: readonly WorldFact[];
}

/** A date that running text alone gives says nothing beside an article on the pair. */
export const countsBesideArticle = ({ fact, what, standing }: WorldFact): boolean =>
  fact === 'mission' || what !== 'established' || standing !== 'text';

/** What a pair has to say beside an article on it; null where that is nothing. */
export function besideArticle(pair: WorldPair): WorldPair | null {
  const facts = pair.facts.filter(countsBesideArticle);
  return facts.length === 0 ? null : { ...pair, facts };
}

/** The first words of the titles of the articles. */
export const TITLE = 'Foreign relations of ';

/** The names of the columns, in order; `id` and `parties` stand before those of a fact. */
export const COLUMNS = [
  'id',
  'parties',
  'fact',
  'what',
  'date',
  'until',
  'by',
  'city',
  'seat',
  'standing',
  'places',
] as const;

const KINDS: ReadonlySet<string> = new Set<WorldFactKind>(['change', 'also', 'mission']);

const BETWEEN_PLACES = ' ; ';

const orNull = (field: string): string | null => (field === '' ? null : field);

/** The columns of a fact → the fact. Throws a `RelationsError` ("unreadable") when they are none. */
export function readFact(columns: readonly string[], readPlace: (text: string) => WorldPlace): WorldFact {
  const [fact = '', what = '', date = '', until = '', by = '', city = '', seat = '', standing = '', places = ''] =
    columns;
  if (!KINDS.has(fact) || places === '') {
    throw new RelationsError('unreadable', `The world table is damaged: "${columns.join(' ').slice(0, 60)}".`);
  }
  // Read when they are asked for: a list of pairs asks for few of them.
  let read: readonly WorldPlace[] | null = null;
  return {
    fact: fact as WorldFactKind,
    what,
    date: orNull(date),
    until: orNull(until),
    by: orNull(by),
    city: orNull(city),
    seat: orNull(seat),
    standing: orNull(standing),
    get places() {
      return (read ??= places.split(BETWEEN_PLACES).map(readPlace));
    },
  };
}

/** The fact → its columns. Throws a `RangeError` for a name that holds a sign which parts columns. */
export function columnsOfFact(fact: WorldFact, writePlace: (place: WorldPlace) => string): string[] {
  const { places, city } = fact;
  const names = [city ?? '', ...places.flatMap(({ subject, section }) => [subject, section])];
  const wrong = names.find((name) => /[\t\n\v|]| ; /.test(name));
  if (wrong !== undefined) throw new RangeError(`a column cannot hold "${wrong}"`);
  const columns = [fact.fact, fact.what, fact.date, fact.until, fact.by, city, fact.seat, fact.standing];
  return [...columns.map((column) => column ?? ''), places.map(writePlace).join(BETWEEN_PLACES)];
}
