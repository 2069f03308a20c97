/**
 * A pack: a dataset made ready to be looked things up in. The records stand in it one a line, and beside them what tells
 * their places, so that a lookup reads some kilobytes of it however large it is. It is made from dataset JSON by
 * `packTo`, and can always be made again from it: packs are not edited or passed on.
 *
 * First line: magic, version of the format, length and checksum of the header. Then the header as JSON, then the sections.
 * Numbers are little-endian; lines begin with a line feed, so that a whole line is found by its beginning.
 */

/** Counted up when sections change. */
export const PACK_FORMAT = 12;

/** The first line has this length, in bytes. */
export const PREAMBLE = 40;

/** Room for the header, in bytes: its length is known at the end only. */
const HEADER = 2048;

/** Where the sections begin. */
export const BEGINNING = PREAMBLE + HEADER;

export const MAGIC = 'relations pack';

export type SectionName =
  /** The records in order of id, each followed by the entries of it that a search finds, see `entries.ts`; JSON, one a line. */
  | 'records'
  /** The head of every record, JSON, one a line: a row of `relations list`. */
  | 'heads'
  /** A row of `AT_WIDTH` bytes for each relation: where its record and its head begin, and how long they are. */
  | 'at'
  /** "id|ALB|SRB|number" for each relation, codes in order of the alphabet, in order of id. */
  | 'ids'
  /** "code|name|number of relations|place|place|place" for each party, in order of code; the places are those of its partners, timeline, events and lines. */
  | 'parties'
  /** For each party "|ALB number|SRB number|": its partners, in order of relation; */
  | 'partners'
  /** its events in order: see `timelines.ts`; */
  | 'timelines'
  /** and where they stand, relation after relation: see `places.ts`. */
  | 'events'
  /** and the lines in which they are printed, party after party, where the pack has them: see `lines-of-countries.ts`. */
  | 'lines'
  /** "code|number number" for each former state: the relations in which it stood for a party. */
  | 'former'
  /** Where the events of each relation, and its entries, stand: see `places.ts`. */
  | 'entries'
  /** Four bytes for each relation: the place of its two runs of those; and one more for the end. */
  | 'entriesAt'
  /** "word|place" in order of bytes, the place that of its postings. A line feed ends the last one too. */
  | 'words'
  /** For each word the bits of its letters, four bytes, see `letterSet`; */
  | 'letters'
  /** and its length in UTF-16 units, one byte, 255 for more. */
  | 'lengths'
  /** See `postings.ts`. */
  | 'postings';

/** The sections of a pack of the world table: see `world/pack.ts`. */
export type WorldSectionName =
  /** A pair a line, in order of id. */
  | 'pairs'
  /** Two bytes for each pair: the length of its line, the line feed before it included. */
  | 'lengths'
  /** Four bytes for each `BETWEEN_STARTS` pairs: where the line of the first of them begins in its section. */
  | 'starts'
  /** How things stand today, a line each: see `standings.ts`; */
  | 'standings'
  /** and for each pair the number of its line, two bytes. */
  | 'standing'
  /** See `PlaceWriter`: a list a line. */
  | 'places'
  /** "code|place|length|number of partners" for each party, in order of code; the place is that of its partners. */
  | 'parties'
  /** For each party the numbers of its partners, then the numbers of the pairs, ascending: see `varints.ts`. */
  | 'partners'
  /** "words of a city|number number": the pairs with a mission there, each number as its distance from the one before. */
  | 'cities';

/** The sections of a pack of country data: see `country-data/pack.ts`. */
export type CountrySectionName =
  /** The entries, JSON, one a line. */
  | 'countries'
  /** "code|place|length" for each entry, its place in the section. */
  | 'places';

export interface PackHeader<Section extends string = SectionName> {
  /** The program that made it: what it worked out may differ in another one. */
  build: string;
  /** What it was made of: see `identity.ts`. */
  source: string;
  relations: number;
  /** Of the world table: the day of its articles. */
  day?: string;
  /** Length of the whole file in bytes. */
  length: number;
  /** Place in the file and length of the checksums of what comes before them, four bytes for each block: see `sums.ts`. */
  sums?: [at: number, length: number];
  /** Place in the file and length of each section. */
  sections: Record<Section, [at: number, length: number]>;
}

export const AT_WIDTH = 20;
export const BETWEEN_STARTS = 32;

/** Throws the error for a pack that does not hold what it says. */
export type Fail = (what: string) => never;

/** The first line of a pack. */
export function preamble(headerLength: number, headerSum: number): string {
  return `${`${MAGIC} ${PACK_FORMAT} ${headerLength} ${headerSum.toString(16)}`.padEnd(PREAMBLE - 1)}\n`;
}
