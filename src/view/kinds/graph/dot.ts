/** A network in the language of Graphviz: https://graphviz.org/doc/info/lang.html */
import type { Graph } from '../../../query/graph.js';
import type { EdgeOf, GraphKind } from '../../../query/graph-edges.js';
import { cleanLine } from '../../../text/clean.js';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attribute } from './attributes.js';
import { edgeText } from './words.js';

/**
 * Of one node or edge. Attributes that Graphviz does not know it keeps for who reads the file; `key` tells edges between the same two
 * apart, and what is pointed at says what it is.
 */
export function dotText({ kind, directed, nodes, edges }: Graph, description: string): string {
  const arrow = directed ? '->' : '--';
  const lines = [
    `// ${cleanLine(description)}`,
    `${directed ? 'digraph' : 'graph'} ${quoted(kind)} {`,
    // Without it a thousand edges lie over the names.
    '  graph [overlap=false, splines=true, outputorder=edgesfirst];',
    '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif", fontsize=11, height=0.3];',
    '  edge [color="#59636e"];',
    ...nodes.map((node) => `  ${quoted(node.id)} [${written(attributesOf(node, NODE_ATTRIBUTES))}];`),
    ...edges.map((edge) => {
      const own = attributesOf(edge, EDGE_ATTRIBUTES[kind]);
      const shown: Attribute[] = [
        { name: 'key', type: 'string', value: edge.key },
        { name: 'tooltip', type: 'string', value: edgeText(edge) },
        ...styleOf(edge),
      ];
      return `  ${quoted(edge.source)} ${arrow} ${quoted(edge.target)} [${written([...own, ...shown])}];`;
    }),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Relations that are broken off or that there are none of are seen to be so. */
function styleOf(edge: EdgeOf<GraphKind>): Attribute[] {
  const state = 'state' in edge ? edge.state : null;
  if (state !== 'severed' && state !== 'none') return [];
  return [
    { name: 'style', type: 'string', value: state === 'severed' ? 'dashed' : 'dotted' },
    { name: 'color', type: 'string', value: '#cf222e' },
  ];
}

const written = (attributes: readonly Attribute[]): string =>
  attributes
    .map(({ name, value }) => `${name}=${typeof value === 'string' ? quoted(value) : String(value)}`)
    .join(', ');

/** A string. Graphviz reads escapes (\n, \N) and entities of HTML in what it shows, and they are to stand as they are. */
const quoted = (text: string): string =>
  `"${cleanLine(text).replace(/\\/gu, '\\\\').replace(/"/gu, '\\"').replace(/&/gu, '&amp;')}"`;
