/** A network as node-link JSON: what `networkx.node_link_graph` reads, and d3-force with `edges` as its links. */
import type { Graph, GraphNode } from '../../../query/graph.js';
import type { GraphKind, MissionEdge, RelationEdge, TradeEdge } from '../../../query/graph-edges.js';

export interface NodeLink {
  directed: boolean;
  /** True where two countries may have several edges, which `key` tells apart. */
  multigraph: boolean;
  /** Of the network as a whole. */
  graph: {
    kind: GraphKind;
    /** What it is, its sources and their licences. */
    description: string;
  };
  nodes: GraphNode[];
  edges: RelationEdge[] | MissionEdge[] | TradeEdge[];
}

export function nodeLink({ kind, directed, multigraph, nodes, edges }: Graph, description: string): NodeLink {
  return { directed, multigraph, graph: { kind, description }, nodes, edges: edges as NodeLink['edges'] };
}
