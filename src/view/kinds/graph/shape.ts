/** The fields of edges and nodes, in the order of the JSON. */
import type { GraphNode } from '../../../query/graph.js';
import type { EdgesByKind, GraphKind } from '../../../query/graph-edges.js';
import type { Fields } from '../../formats/shape.js';

const ends = { source: true, target: true, key: true, relation: true } as const;
const place = { section: true, sentence: true, article: true } as const;

export const GRAPH_EDGES: { readonly [Kind in GraphKind]: Fields<EdgesByKind[Kind]> } = {
  relations: {
    shape: {
      ...ends,
      state: true,
      certain: true,
      since: true,
      level: true,
      established: true,
      hasArticle: true,
      ...place,
    },
  },
  missions: {
    shape: {
      ...ends,
      kind: true,
      city: true,
      resident: true,
      accreditedFrom: true,
      since: true,
      until: true,
      count: true,
      countBound: true,
      ...place,
    },
  },
  trade: {
    shape: {
      ...ends,
      year: true,
      period: true,
      amount: true,
      currency: true,
      approximate: true,
      amountMin: true,
      amountMax: true,
      bound: true,
      of: true,
      accordingTo: true,
      note: true,
      ...place,
    },
  },
};

export const GRAPH_NODES: Fields<GraphNode> = {
  shape: { id: true, label: true, alpha2: true, numeric: true, kind: true, region: true },
};
