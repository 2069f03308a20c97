/** The attributes of nodes and edges with their types, for formats that declare them. What is not stated is left out there. */
import type { GraphNode } from '../../../query/graph.js';
import type { Edge, EdgesByKind, GraphKind } from '../../../query/graph-edges.js';

/** As GraphML names them. */
export type AttributeType = 'string' | 'boolean' | 'int' | 'double';

type Typed<Row, Without extends keyof Row> = Readonly<Record<Exclude<keyof Row, Without>, AttributeType>>;

/** The id is a node's own, and no attribute. */
export const NODE_ATTRIBUTES: Typed<GraphNode, 'id'> = {
  label: 'string',
  alpha2: 'string',
  // "008" is no number.
  numeric: 'string',
  kind: 'string',
  region: 'string',
};

const place = { section: 'string', sentence: 'int', article: 'string' } as const;

/** Ends and key are an edge's own. */
export const EDGE_ATTRIBUTES: {
  readonly [Kind in GraphKind]: Typed<EdgesByKind[Kind], Exclude<keyof Edge, 'relation'>>;
} = {
  relations: {
    relation: 'string',
    state: 'string',
    certain: 'boolean',
    since: 'string',
    level: 'string',
    established: 'string',
    hasArticle: 'boolean',
    ...place,
  },
  missions: {
    relation: 'string',
    kind: 'string',
    city: 'string',
    resident: 'boolean',
    accreditedFrom: 'string',
    since: 'string',
    until: 'string',
    count: 'int',
    countBound: 'string',
    ...place,
  },
  trade: {
    relation: 'string',
    year: 'int',
    period: 'string',
    amount: 'double',
    currency: 'string',
    approximate: 'boolean',
    amountMin: 'double',
    amountMax: 'double',
    bound: 'string',
    of: 'string',
    accordingTo: 'string',
    note: 'string',
    ...place,
  },
};

export interface Attribute {
  name: string;
  type: AttributeType;
  value: string | number | boolean;
}

/** Those that the node or edge has, in the order of `types`. */
export function attributesOf(row: object, types: Readonly<Record<string, AttributeType>>): Attribute[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.entries(types).flatMap(([name, type]) => {
    const value = values.get(name);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ name, type, value }]
      : [];
  });
}
