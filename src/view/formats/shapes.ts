/**
 * The fields of each command's rows, in the order of the JSON. A shape is checked by the compiler against the type of the row,
 * so that it can neither miss a field nor have one that is not there; no row is needed to know them.
 */
import type { Relation } from '../../model.js';
import type { CommunityRow } from '../../query/communities.js';
import type { CountryRow } from '../../query/countries.js';
import type { HeadRow } from '../../query/heads.js';
import type { MissionRow } from '../../query/missions.js';
import type { SearchRow } from '../../query/search/search.js';
import type { SourceRow } from '../../query/sources.js';
import type { Conclusion, StatusOnDay } from '../../query/status/conclusion.js';
import type { TimelineRow } from '../../query/timeline.js';
import type { TradeRow } from '../../query/trade.js';
import type { FactRow } from '../facts/row.js';
import type { Fields, Shape } from './shape.js';

const source = { section: true, sentence: true } as const;
const date = { edtf: true, text: true, basis: true } as const;
const dated = { date, source } as const;
const figure = {
  year: true,
  exporter: true,
  importer: true,
  amount: true,
  currency: true,
  approximate: true,
} as const;
const mission = {
  sending: true,
  receiving: true,
  city: true,
  kind: true,
  resident: true,
  accreditedFrom: true,
  since: true,
  until: true,
  source,
} as const;
const community = {
  people: true,
  country: true,
  population: true,
  populationMin: true,
  populationMax: true,
  sharePercent: true,
  year: true,
  note: true,
  source,
} as const;

export const TIMELINE: Fields<TimelineRow> = {
  shape: { relation: true, id: true, date, kind: true, text: true, parties: true, source },
};

export const TRADE: Fields<TradeRow> = {
  shape: {
    relation: true,
    ...figure,
    balance: true,
    balanceApproximate: true,
    source,
  },
};

export const MISSIONS: Fields<MissionRow> = {
  shape: { relation: true, ...mission },
};

export const COMMUNITIES: Fields<CommunityRow> = {
  shape: { relation: true, ...community },
};

export const SEARCH: Fields<SearchRow> = {
  shape: {
    relation: true,
    type: true,
    date: true,
    text: true,
    score: true,
    matches: { start: true, end: true },
    source,
  },
  onRequest: ['matches'],
};

export const HEADS: Fields<HeadRow> = {
  shape: {
    relation: true,
    title: true,
    parties: { code: true, name: true },
    established: date,
    events: true,
    statusChanges: true,
    trade: true,
    missions: true,
    communities: true,
    status: { state: true, certain: true, since: true, level: true },
    source,
  },
};

export const SOURCES: Fields<SourceRow> = {
  shape: { relation: true, title: true, url: true, publisher: true, license: true },
};

export const COUNTRIES: Fields<CountryRow> = {
  shape: { code: true, name: true, aliases: true, relations: true },
};

const stage = { state: true, since: true, by: true } as const;
const conclusion: Shape<Conclusion<string>> = {
  ...stage,
  certain: true,
  before: stage,
  changes: { ...stage, within: true },
  unstated: { state: true, after: true, before: true },
};

export const STATUS: Fields<StatusOnDay> = {
  shape: {
    relation: true,
    on: true,
    relations: conclusion,
    level: conclusion,
    head: conclusion,
    predecessor: {
      party: true,
      states: { code: true, name: true, as: true },
      certain: true,
      date: true,
      source,
    },
    rests: { for: true, change: true, date: true, basis: true, by: true, city: true, text: true, source },
  },
  onRequest: [
    ...['relations', 'level', 'head'].flatMap((of) => [`${of}.before`, `${of}.changes`, `${of}.unstated`]),
    'predecessor',
    'rests',
  ],
};

/** One relation, as JSON has it. */
export const RELATION: Fields<Relation> = {
  shape: {
    id: true,
    title: true,
    parties: { code: true, name: true },
    summary: true,
    established: dated,
    establishedAlso: dated,
    predecessors: { party: true, states: true, date: true, source },
    statusChanges: { date, change: true, by: true, source },
    events: { id: true, date, kind: true, text: true, continuation: true, parties: true, source },
    trade: { ...figure, source },
    missions: mission,
    communities: community,
    seeAlso: true,
    article: {
      title: true,
      sources: { title: true, url: true, publisher: true, license: true },
      complete: true,
      sentences: true,
      used: true,
    },
  },
};

/** The facts of one relation or of its status, in a table. */
export const FACTS: Fields<FactRow> = {
  shape: {
    relation: true,
    fact: true,
    date: true,
    kind: true,
    country: true,
    towards: true,
    value: true,
    unit: true,
    text: true,
    source,
  },
};
