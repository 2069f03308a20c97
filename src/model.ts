/**
 * The record: what one article says of two countries. These types are the single source; the JSON Schema that checks
 * outside datasets (`model.schema.json`) is generated from them by `scripts/schema.ts`.
 *
 * Every key is always present, but for those of what an article left out. `null` means that the article does not state it.
 */

/** How many ways of writing a dataset have been published; a reader refuses any other number. */
export const DATASET_VERSION = 1;

/**
 * ISO 3166-1 alpha-3 (XKX for Kosovo), ISO 3166-3 alpha-3 for former states (YUG, SCG, SUN, CSK, DDR), or a short own id in
 * lower case where ISO has none (`ottoman-empire`, `eu`).
 * @pattern ^([A-Z]{3}|[a-z]+(-[a-z]+)*)$
 */
export type CountryCode = string;

/**
 * ISO 4217 code.
 * @pattern ^[A-Z]{3}$
 */
export type CurrencyCode = string;

/**
 * A whole number.
 * @asType integer
 */
export type Integer = number;

/** EDTF (ISO 8601-2, level 1): `1914`, `1913-04`, `1922-10-10`, `1018/1019`, `199X`, `1960~/1963~`. */
export type Edtf = string;

/** How a date is known: in the sentence itself, from a back-reference, or from a named war or era. */
export type DateBasis = 'stated' | 'context' | 'period';

/**
 * How what is told stands to its date: `since`, it began then and went on; `until`, it went on until then; `by`, then or
 * before; `after`, after something of that date, so then or later ("after the revolution of 1979"); `before`, then or earlier.
 */
export type DateRole = 'since' | 'until' | 'by' | 'after' | 'before';

export interface FactDate {
  edtf: Edtf;
  /** The words of the article that the date was read from. */
  text: string;
  basis: DateBasis;
  /** Absent where it happened at the date, or `edtf` is open itself. */
  role?: DateRole;
}

/** A sentence of an article. */
export interface SentenceSource {
  /** Headings from the outermost in, joined by " > "; "" is the lead. */
  section: string;
  /**
   * The number of the sentence in the article, from 1; fields of an infobox and rows of a table are counted with the sentences.
   * @minimum 1
   */
  sentence: Integer;
  /** The title of the article it stands in, where that is another than the record's. */
  article?: string;
}

/** A field of an article's infobox. */
export interface FieldSource extends SentenceSource {
  /** The name of the field: "mission1". */
  field: string;
}

/** A row of a table in an article. */
export interface RowSource extends SentenceSource {
  /**
   * Which table of the article it is, from 1.
   * @minimum 1
   */
  table: Integer;
  /**
   * Which row of the table it is, from 1; its headings are not counted.
   * @minimum 1
   */
  row: Integer;
}

/** An entry of country data. */
export interface EntrySource {
  /** The part of the data: "land borders". */
  section: string;
  sentence: null;
  /** The collection: "world-factbook". */
  data: string;
  /** The country whose entry it is. */
  entry: CountryCode;
}

/** Where a fact stands. */
export type Source = SentenceSource | FieldSource | RowSource | EntrySource;

/** A fact, and where it stands. */
export interface Sourced {
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/** Compares places in one article by their order; country data comes after what the article says. */
export const byPlace = (a: Source, b: Source): number => orderOf(a) - orderOf(b) || 0;
const orderOf = ({ sentence }: Source): number => sentence ?? Infinity;

export interface Party {
  code: CountryCode;
  name: string;
}

export interface DatedFact {
  date: FactDate;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/** Former states that stood for one party. */
export interface Predecessor {
  party: CountryCode;
  /** Names as the article gives them, in its order. */
  states: string[];
  /** EDTF interval in which they stood for the party. */
  date: Edtf | null;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/**
 * `ambassador left`: the ambassador of `by` was called home or, where `how` says so, sent away by the other state, or the mission of
 * `by` lowered below that rank; who headed it from then on is not known. `relations denied`: `by` declared that it had none any longer, and nobody tells of a break.
 */
export type StatusKind =
  | 'recognised'
  | 'established'
  | 'severed'
  | 'restored'
  | 'legation'
  | 'embassy'
  | "chargé d'affaires"
  | 'ambassador'
  | 'ambassador left'
  | 'consular relations'
  | 'liaison office'
  | 'high commission'
  | 'relations denied';

/**
 * `agreed`: the date is that of an agreement or announcement, and nothing says when it was done. `lowered`: relations as such were
 * lowered to this level; `by` is then the state that did so, and no sender. `ended`: relations were over then ("lasted from 1939 to
 * 1945", "came to an end"), and the article does not say that anybody broke them off. `de facto`: a recognition that is called so.
 * `sent away`: the other state expelled the ambassador of `by`, declared him persona non grata or told him to leave; the day is that
 * of the measure. With `ambassador left`, `lowered` says that the mission of `by` was, and not that there had been an ambassador.
 */
export type HowChanged = 'agreed' | 'lowered' | 'ended' | 'de facto' | 'sent away';

export interface StatusChange {
  date: FactDate;
  change: StatusKind;
  /** The state that acted, when only one did. */
  by: CountryCode | null;
  /** Absent where it was done at the date, by those whose missions or relations it concerns. */
  how?: HowChanged;
  /** A level, or who heads a mission: true where the article speaks of one mission and does not say whose; `by` is null. Absent else. */
  oneSide?: true;
  /** Present where it is full relations that were restored, and no break is told before: they had only been lowered. */
  full?: true;
  /** Present where the date is one of several that are given for one change: "Another date is also given", "in Russian accounts". */
  account?: true;
  /** The time of which the article says that it went on: "As of 2024 both had been headed by chargés d'affaires since 2019". Absent else. */
  asOf?: Edtf;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

export const EVENT_KINDS = [
  'establishment',
  'recognition',
  'severance',
  'restoration',
  'representation',
  'visit',
  'agreement',
  'membership',
  'conflict',
  'dispute',
  'statehood',
  'cooperation',
  'statement',
  'population',
  'trade',
  'culture',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A person who acts in an event. */
export interface EventPerson {
  /** As the article writes it, the fullest form that it has given so far. */
  name: string;
  /** "prime minister", in the words of the article; null where it gives none. */
  office: string | null;
  /** The state that the person acts for or is of; null where the article does not say. */
  country: CountryCode | null;
}

/** Words of an event's text that do not stand in that place of its sentence. */
export interface SuppliedWords {
  words: string;
  /**
   * The number of the sentence that they are from or go back to; the event's own where they stand in another part of it.
   * @minimum 1
   */
  sentence: Integer;
}

export interface RelationEvent {
  /** Relation id, a slash and the sentence number, with a letter when one sentence holds several: `albania-serbia/14b`. */
  id: string;
  date: FactDate;
  kind: EventKind;
  /** The statement that the date belongs to, in the words of the article as far as it can be read alone by them. */
  text: string;
  /** The whole sentence as the article has it; absent where `text` is it, and in datasets made before this was kept. */
  sentence?: string;
  /** What `text` has from elsewhere; absent where nothing was supplied. */
  supplied?: SuppliedWords[];
  /** The undated sentences after it in the same paragraph, which go on from it. */
  continuation: string[];
  /** The states that act in it or between which it happens, parties of the relation first. */
  parties: CountryCode[];
  /** The state that acts, where one side acts alone; absent or null otherwise. */
  by?: CountryCode | null;
  /** Who acts in it, as far as the text names people; absent where it names none. */
  people?: EventPerson[];
  /** The city or place where it happened, as the text names it; absent or null where it names none. */
  place?: string | null;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/**
 * How a figure is a bound of what it counts. "More than" stands for all words that say so (over, exceeding, passed), "less
 * than" for below and under, "up to" for at most and as many as, "nearly" for almost and just under.
 */
export type Bound = 'more than' | 'at least' | 'less than' | 'up to' | 'nearly';

/** What of the exchange an amount counts. */
export type TradeContent = 'goods' | 'services' | 'goods and services' | 'non-oil trade';

export interface TradeFigure {
  year: Integer | null;
  /**
   * EDTF: the time that the amount counts, where the article gives no calendar year: months ("2021-01/2021-10") or a financial
   * year ("2018/2019", which goes by the year in which it ends); absent else.
   */
  period?: Edtf;
  /** Present where the year, or the period, is a financial year in the words of the article: "fiscal 2021", "the financial year 2021–22". */
  financialYear?: true;
  /** Exporter and importer are both null for the total of both directions. */
  exporter: CountryCode | null;
  importer: CountryCode | null;
  /**
   * In single units of the currency (338000000). Of a bound the number that the article writes, of a range its lower end.
   * @minimum 0
   */
  amount: number;
  /**
   * The least that it is, for "more than" and "at least" and as the lower end of a range; absent where nothing is said.
   * @minimum 0
   */
  amountMin?: number;
  /**
   * The most that it is, for "less than", "up to" and "nearly" and as the upper end of a range; absent where nothing is said.
   * @minimum 0
   */
  amountMax?: number;
  /** Absent where the amount is no bound. */
  bound?: Bound;
  currency: CurrencyCode;
  /** True for "about" and for every bound and range. */
  approximate: boolean;
  /** Absent where the article does not say it. */
  of?: TradeContent;
  /** Whose figure it is, in the words of the article: "Serbian data", "Chinese customs"; absent where it names nobody. */
  accordingTo?: string;
  /** What the figure leaves out or takes in beside what it is of, and when an undated one was told: "without most of the oil", "Hong Kong included", "told in March 2025"; absent where nothing is said. */
  note?: string;
  /** Present where another figure for the same is told first: "later given as 15.5 billion", "another report put it at 541 million". */
  account?: true;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

export type MissionKind =
  | 'embassy'
  | 'high commission'
  | 'deputy high commission'
  | 'assistant high commission'
  | 'consulate-general'
  | 'consulate'
  | 'vice-consulate'
  | 'honorary consulate-general'
  | 'honorary consulate'
  | 'consular office'
  | 'consular agency'
  | 'legation'
  | 'nunciature'
  | 'delegation'
  | 'liaison office'
  | 'interests section'
  | 'trade office'
  | 'representative office'
  | 'permanent representation'
  | 'diplomatic mission';

/** A time in which a mission was there at one rank. */
export interface MissionPeriod {
  /** The rank that it had; the mission's own where it did not change. */
  kind: MissionKind;
  /** Null where the article does not say when it began. */
  from: Edtf | null;
  /** Null where it goes on, and where the article does not say when it ended: `ended` tells the two apart. */
  until: Edtf | null;
  /** How it began; null where the article does not tell. `lowered`: out of a mission of a higher rank. `moved`: it came from another city, where it was before. */
  began: 'opened' | 'reopened' | 'resumed' | 'raised' | 'lowered' | 'moved' | null;
  /** How it ended; null where it goes on, as far as the article tells. A break of relations ends embassies, not consulates. */
  ended: 'closed' | 'suspended' | 'raised' | 'lowered' | 'relations broken off' | null;
}

export interface Mission {
  sending: CountryCode;
  receiving: CountryCode;
  city: string | null;
  kind: MissionKind;
  /** False when the receiving state is covered from a mission that sits elsewhere. */
  resident: boolean;
  /** The country in which a non-resident mission sits; `city` is then that mission's city. */
  accreditedFrom: CountryCode | null;
  /** When the present stay began: it was opened, opened again, or came to its rank. */
  since: Edtf | null;
  /** Not null for a mission that the article says was closed. */
  until: Edtf | null;
  /**
   * Of how many missions of this kind of its sender it is one, where the article gives the number and names only some of
   * them, or none: 21 for each of the five that it names of 21. Absent else.
   */
  count?: Integer;
  /** Absent where `count` is the number itself. */
  countBound?: Bound;
  /**
   * In order of time, the last one that of `since` and `until`; absent where that is all that is told. The work of a mission
   * whose last period was `suspended` was not taken up again as far as the article tells; its own `until` is null.
   */
  periods?: MissionPeriod[];
  /** The time of which the article says that it stands: "(as of 2021)". Absent where that is the time of the article. */
  asOf?: Edtf;
  /** Present where the article only tells that somebody lists it, and that somebody else found otherwise. */
  disputed?: true;
  /** Which of the above the article does not tell, and a list of missions of one country does; absent where it tells all that stands there. */
  fromLists?: ('city' | 'accreditedFrom' | 'since')[];
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/** Who heads a mission today, as the article names them. */
export interface Envoy {
  /** The name as it is written, without title and dates. */
  name: string;
  /** "ambassador", "high commissioner", "chargé d'affaires", "apostolic nuncio"; another office in the article's words. */
  office: string | null;
  sending: CountryCode;
  receiving: CountryCode;
  since: Edtf | null;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/**
 * Who is counted, by the words of the article. `citizens`: of the people's own state (those of the host are told in the note);
 * `dual citizens`: of both; `ethnic group`: "ethnic Russians", "gave their ethnic group as"; `self-declared`: "declared themselves
 * Serbs", "identified as"; `descent`: of that descent, origin or ancestry; `born there`: in the people's own state; `immigrants`,
 * `minority`, `workers` and so on by the noun that is counted.
 */
export type CommunityGroup =
  | 'citizens'
  | 'dual citizens'
  | 'ethnic group'
  | 'self-declared'
  | 'descent'
  | 'born there'
  | 'minority'
  | 'immigrants'
  | 'settlers'
  | 'refugees'
  | 'asylum seekers'
  | 'refugees and asylum seekers'
  | 'temporary protection'
  | 'workers'
  | 'students';

export interface Community {
  /** The people's name in the plural: "Albanians". */
  people: string;
  /** The country they live in. */
  country: CountryCode;
  /** The number that the article writes, also where it is only a bound; null for a range and where there is none. */
  population: Integer | null;
  /** The least that they are, for "more than" and "at least" (130,000 for either) and as the lower end of a range. */
  populationMin: Integer | null;
  /** The most that they are: 3,499 for "fewer than 3,500", 3,500 for "up to" and "nearly"; the upper end of a range. */
  populationMax: Integer | null;
  /** Absent where `population` is no bound. */
  bound?: Bound;
  /** Percent of the country's population, as far as the note does not say otherwise. */
  sharePercent: number | null;
  /** Present where the share is given with "about" or as a bound, beside a number of people, of which alone the note speaks. */
  shareApproximate?: true;
  /** The year of the census or estimate; of censuses of several years the last. */
  year: Integer | null;
  /** EDTF: the month or day of which it is ("2023-10"), or the years of a figure of several censuses ("2021/2022"); absent else. */
  period?: Edtf;
  /** Absent where the article does not say it, or where it counts several kinds of people together. */
  group?: CommunityGroup;
  /** The territory that the figure covers, where that is not the whole state: "England and Wales"; absent else. */
  territory?: string;
  /** Whose figure it is, in the words of the article: "Italian statistics"; absent where it names nobody. */
  accordingTo?: string;
  /** Qualifiers of the figure ("excluding Kosovo", "census", "estimate"), or null. */
  note: string | null;
  /** Present where another figure for the same is told first: "some speak of about 1.9 million, others of about 3 million". */
  account?: true;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

/** That a state keeps no mission in the other, where an article says so. */
export interface NoMission {
  sending: CountryCode;
  receiving: CountryCode;
  /** Of which kind it keeps none; "diplomatic mission" is any. */
  kind: MissionKind;
  source: Source;
}

/** That two states have no diplomatic relations, where an article says so. */
export interface NoRelations {
  /** True where it says that there never were any. */
  never: boolean;
  /** Since when there are none; null where it does not say. */
  since: FactDate | null;
  /** The time of which it says so ("As of 2024"); null where that is the time of the article. */
  asOf: FactDate | null;
  source: Source;
  /** Other places that state the same; absent where there is none. */
  alsoIn?: Source[];
}

export interface ArticleSource {
  title: string;
  url: string | null;
  publisher: string | null;
  license: string | null;
}

/** How many parts of a source are not in its record, by what they are; a kind of which nothing was left out is absent. */
export interface LeftOut {
  tables?: Integer;
  /** Templates of wikitext that the compiler does not know, each name once. */
  templates?: Integer;
  galleries?: Integer;
  /** Quotations set apart from the text. */
  quotations?: Integer;
  /** Captions of pictures and maps. */
  captions?: Integer;
  /** References and footnotes. */
  notes?: Integer;
  /** What a page has around and between its text: menus, banners, boxes of links. */
  furniture?: Integer;
}

export interface ArticleAccount {
  title: string;
  /** True for a record of the world table, which retells no article on the pair; absent for others. */
  table?: boolean;
  sources: ArticleSource[];
  /** False when a part of the article could not be read as text: a table, a template that the compiler does not know. */
  complete: boolean;
  sentences: Integer;
  /** How many of the sentences became a fact, continue one or stand in the summary. */
  used: Integer;
  /** What of the source is not in the record; absent where nothing was left out. */
  leftOut?: LeftOut;
}

/** The facts of a relation by their kinds. What is known of a kind in each layer is typed over these keys. */
export interface Facts {
  predecessors: Predecessor[];
  /** In order of date, then of sentence. */
  statusChanges: StatusChange[];
  /** In order of date, then of sentence. */
  events: RelationEvent[];
  /** Latest year first, then in order of the article. */
  trade: TradeFigure[];
  /** In order of the article. */
  missions: Mission[];
  /**
   * In order of the article. Datasets that were made before this list was have none.
   * @default []
   */
  envoys: Envoy[];
  /** In order of the article. */
  communities: Community[];
}

/** Where country data is from. */
export interface CountryDataSource {
  title: string;
  publisher: string;
  license: string;
  edition: string;
  url: string;
}

/** The length of the common land border by the entry of one of the two. */
export interface BorderLength {
  /** Whose entry says so. */
  entry: CountryCode;
  km: number;
}

/** The place of one of the two among the largest partners of the other. */
export interface PartnerRank {
  /** Whose trade it is. */
  country: CountryCode;
  flow: 'exports' | 'imports';
  partner: CountryCode;
  /** From 1. */
  rank: Integer;
  /** Of the value of all exports or imports. */
  percent: number;
  year: Integer | null;
}

/** An organisation to which both belong in some part. */
export interface CommonOrganisation {
  /** "NATO", "European Union". */
  name: string;
  /** The parts of both, in their order: null for a member, else "observer", "candidate country" … */
  as: [string | null, string | null];
}

/** A part of it is empty where the data says nothing: which does not say that there is nothing. */
export interface PairData {
  /** One length, or both where the entries differ. */
  border: BorderLength[];
  trade: PartnerRank[];
  /** The weightiest first. */
  organisations: CommonOrganisation[];
  /** How many organisations both belong to that nearly all states belong to. */
  universal: Integer;
  source: CountryDataSource;
}

export interface Relation extends Facts {
  /** Slug of both country names in the order of the title: `albania-serbia`. */
  id: string;
  title: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  parties: Party[];
  summary: string;
  /** The finest stated date on which diplomatic relations were established. */
  established: DatedFact | null;
  /** Other dates that the article gives for the same establishment. */
  establishedAlso: DatedFact[];
  /** Absent where the article does not say that there are none. */
  noRelations?: NoRelations;
  /** In order of the article; absent where it does not say that a mission is not there. */
  noMissions?: NoMission[];
  seeAlso: string[];
  article: ArticleAccount;
  /** Added where the relation is shown; absent where country data says nothing of the two, and beside a dataset that somebody compiled. */
  countryData?: PairData;
}

export interface Dataset {
  version: Integer;
  /** In order of id. */
  relations: Relation[];
}
