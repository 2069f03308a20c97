/** What the edges of a network say, by what the network is of. */
import { statusToday } from '../dataset/heads.js';
import type {
  Bound,
  CountryCode,
  CurrencyCode,
  Edtf,
  Integer,
  MissionKind,
  Relation,
  Source,
  TradeContent,
} from '../model.js';
import type { Level, RelationsState } from '../status/conclusion.js';

export const GRAPH_KINDS = ['relations', 'missions', 'trade'] as const;
export type GraphKind = (typeof GRAPH_KINDS)[number];

/** What every edge has. */
export interface Edge {
  source: CountryCode;
  target: CountryCode;
  /** Of this edge alone: the relation's id, and which of its edges this is where it may have several. */
  key: string;
  /** The relation's id. */
  relation: string;
}

/** Where the fact stands: headings, and the number of the sentence in the article. */
interface Placed {
  section: string | null;
  sentence: Integer | null;
  /** The title of the article, where that is another than the record's. */
  article: string | null;
}

/** How relations stand today, by the rules of `statusOn`; null where no article states it. */
export interface RelationEdge extends Edge, Placed {
  state: RelationsState | null;
  certain: boolean;
  /** When the state began. */
  since: Edtf | null;
  level: Level | null;
  established: Edtf | null;
  /** False for what only the world table tells of. */
  hasArticle: boolean;
}

/** From the sending to the receiving state. */
export interface MissionEdge extends Edge, Placed {
  kind: MissionKind;
  city: string | null;
  resident: boolean;
  accreditedFrom: CountryCode | null;
  since: Edtf | null;
  until: Edtf | null;
  count: Integer | null;
  countBound: Bound | null;
}

/** From the exporter to the importer. */
export interface TradeEdge extends Edge, Placed {
  year: Integer | null;
  period: Edtf | null;
  amount: number;
  currency: CurrencyCode;
  approximate: boolean;
  amountMin: number | null;
  amountMax: number | null;
  bound: Bound | null;
  of: TradeContent | null;
  accordingTo: string | null;
  note: string | null;
}

export interface EdgesByKind {
  relations: RelationEdge;
  missions: MissionEdge;
  trade: TradeEdge;
}
export type EdgeOf<Kind extends GraphKind> = EdgesByKind[Kind];

const placeOf = (source: Source | null): Placed => ({
  section: source?.section ?? null,
  sentence: source?.sentence ?? null,
  article: source !== null && 'article' in source ? (source.article ?? null) : null,
});

function relationEdges(relation: Relation): RelationEdge[] {
  const { id, parties, established, article } = relation;
  const [source = '', target = ''] = parties.map(({ code }) => code);
  const { state, certain, since, level } = statusToday(relation);
  const stands = { state, certain, since, level, established: established?.date.edtf ?? null };
  const place = placeOf(established?.source ?? null);
  return [{ source, target, key: id, relation: id, ...stands, hasArticle: article.table !== true, ...place }];
}

const missionEdges = ({ id, missions }: Relation): MissionEdge[] =>
  missions.map(
    ({ sending, receiving, kind, city, resident, accreditedFrom, since, until, count, countBound, source }, at) => ({
      source: sending,
      target: receiving,
      key: `${id}/${at + 1}`,
      relation: id,
      kind,
      city,
      resident,
      accreditedFrom,
      since,
      until,
      count: count ?? null,
      countBound: countBound ?? null,
      ...placeOf(source),
    }),
  );

/** Totals of both directions have no direction to be drawn in. */
const tradeEdges = ({ id, trade }: Relation): TradeEdge[] =>
  trade.flatMap((figure, at) => {
    const { exporter, importer, year, amount, currency, approximate, source } = figure;
    if (exporter === null || importer === null) return [];
    const { period = null, amountMin = null, amountMax = null, bound = null, of = null } = figure;
    const { accordingTo = null, note = null } = figure;
    const ends = { source: exporter, target: importer, key: `${id}/${at + 1}`, relation: id };
    const value = { year, period, amount, currency, approximate, amountMin, amountMax, bound, of, accordingTo, note };
    return [{ ...ends, ...value, ...placeOf(source) }];
  });

interface Reading<Kind extends GraphKind> {
  directed: boolean;
  multigraph: boolean;
  edgesOf: (relation: Relation) => EdgeOf<Kind>[];
}

export const READINGS: { readonly [Kind in GraphKind]: Reading<Kind> } = {
  relations: { directed: false, multigraph: false, edgesOf: relationEdges },
  missions: { directed: true, multigraph: true, edgesOf: missionEdges },
  trade: { directed: true, multigraph: true, edgesOf: tradeEdges },
};
