/** A network of countries: who stands in relations with whom, keeps missions where, sells to whom. */
import type { Continent } from '../countries/continent-names.js';
import { continentOf } from '../countries/continents.js';
import { countryByCode, type Country } from '../countries/country.js';
import type { Dataset } from '../dataset/dataset.js';
import { allRelationsOf } from '../dataset/world/joined.js';
import type { CountryCode, Integer, Relation } from '../model.js';
import { READINGS, type EdgeOf, type GraphKind } from './graph-edges.js';

export interface GraphNode {
  /** The country's code. */
  id: CountryCode;
  /** Its name. */
  label: string;
  /** ISO 3166-1; null where it has none. */
  alpha2: string | null;
  numeric: string | null;
  kind: Country['kind'] | null;
  /** The continent that it lies on; null for former states and organisations. */
  region: Continent | null;
}

export interface Graph<Kind extends GraphKind = GraphKind> {
  kind: Kind;
  /** Missions lead from the sending to the receiving state, trade from the exporter to the importer; relations have no direction. */
  directed: boolean;
  /** True where two countries may have several edges. */
  multigraph: boolean;
  /** Those that have an edge, in order of code. */
  nodes: GraphNode[];
  /** In order of relation, then of the record. */
  edges: EdgeOf<Kind>[];
  /** How many trade figures are the total of both directions: they have no direction, and are left out. */
  totals: Integer;
}

export interface GraphQuestion<Kind extends GraphKind = GraphKind> {
  kind: Kind;
  /** Keeps the relations of any of these; none given keeps all. */
  countries?: readonly CountryCode[];
  /** Keeps edges between these only. */
  among?: boolean;
}

/** The network of a dataset, with what the world table knows of those that have no article. */
export function graph<Kind extends GraphKind>(dataset: Dataset, question: GraphQuestion<Kind>): Graph<Kind> {
  const { kind, countries = [], among = false } = question;
  const asked = new Set(countries);
  const isMeant = among && asked.size > 0 ? (code: CountryCode): boolean => asked.has(code) : (): boolean => true;
  const { directed, multigraph, edgesOf } = READINGS[kind];
  const seen = new Set<string>();
  const edges: EdgeOf<Kind>[] = [];
  let totals = 0;
  for (const relation of relationsFor(dataset, countries)) {
    const { id, parties, trade } = relation;
    if (seen.has(id) || !parties.every(({ code }) => isMeant(code))) continue;
    seen.add(id);
    edges.push(...edgesOf(relation).filter(({ source, target }) => isMeant(source) && isMeant(target)));
    if (kind === 'trade') totals += trade.filter(({ exporter }) => exporter === null).length;
  }
  // A stable sort: the edges of a relation stay as its record has them.
  edges.sort((a, b) => (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0));
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort();
  return { kind, directed, multigraph, nodes: ids.map(nodeOf), edges, totals };
}

/** One after the other: together, those of the world table fill the memory. */
function* relationsFor(dataset: Dataset, countries: readonly CountryCode[]): Generator<Relation> {
  for (const code of countries) yield* allRelationsOf(dataset, code);
  if (countries.length > 0) return;
  yield* dataset.all();
  yield* dataset.world?.all() ?? [];
}

function nodeOf(id: CountryCode): GraphNode {
  const country = countryByCode(id);
  const { name = id, alpha2 = null, numeric = null, kind = null } = country ?? {};
  return { id, label: name, alpha2, numeric, kind, region: continentOf(id) };
}
