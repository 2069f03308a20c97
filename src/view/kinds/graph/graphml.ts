/** A network as GraphML, which Gephi, Cytoscape, yEd, networkx and igraph read: http://graphml.graphdrawing.org */
import type { Graph } from '../../../query/graph.js';
import { documentText, element, type Xml } from '../../svg/xml.js';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type AttributeType } from './attributes.js';

type Types = Readonly<Record<string, AttributeType>>;

/** Two keys of one name, a node's and an edge's, are two. */
const idOf = (what: 'node' | 'edge', name: string): string => `${what}-${name}`;

const keysOf = (what: 'node' | 'edge', types: Types): Xml[] =>
  Object.entries(types).map(([name, type]) =>
    element('key', { id: idOf(what, name), for: what, 'attr.name': name, 'attr.type': type }),
  );

const dataOf = (what: 'node' | 'edge', row: object, types: Types): Xml[] =>
  attributesOf(row, types).map(({ name, value }) => element('data', { key: idOf(what, name) }, String(value)));

/** The whole document: an element a line. */
export function graphmlText({ kind, directed, nodes, edges }: Graph, description: string): string {
  const types = EDGE_ATTRIBUTES[kind];
  const lines = [
    ...nodes.map((node) => element('node', { id: node.id }, ...dataOf('node', node, NODE_ATTRIBUTES))),
    ...edges.map((edge) => {
      const { source, target, key } = edge;
      return element('edge', { id: key, source, target }, ...dataOf('edge', edge, types));
    }),
  ];
  const graph = element(
    'graph',
    { id: kind, edgedefault: directed ? 'directed' : 'undirected' },
    {
      xml: `\n${lines.map(({ xml }) => `${xml}\n`).join('')}`,
    },
  );
  const namespaces = {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  };
  return documentText('graphml', namespaces, [
    element('desc', {}, description),
    ...keysOf('node', NODE_ATTRIBUTES),
    ...keysOf('edge', types),
    graph,
  ]);
}
