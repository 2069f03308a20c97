// What is written is read by programs that are not ours: graphology, Graphviz as WebAssembly, and networkx and dot where they are.
import { spawnSync } from 'node:child_process';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../src/dataset/dataset.js';
import { graph, type Graph } from '../../../../src/query/graph.js';
import { dotText } from '../../../../src/view/kinds/graph/dot.js';
import { graphmlText } from '../../../../src/view/kinds/graph/graphml.js';
import { nodeLink } from '../../../../src/view/kinds/graph/node-link.js';
import { relationOf } from '../../../relation-of.js';
import { readXml } from '../../svg/read-xml.js';

const HOSTILE = '"]; evil -> "x" \\" \\N <b>&amp;&#x202e;</b> ]]> \u0000\u001b[31m\u202e\n}\\';
const CLEAN = '"]; evil -> "x" \\" \\N <b>&amp;&#x202e;</b> ]]>  }\\';
const source = { section: HOSTILE, sentence: 7 };
const RELATION = relationOf({
  id: 'albania-serbia',
  established: { date: { edtf: '1914', text: '1914', basis: 'stated' }, source },
  missions: [
    ...[HOSTILE, 'Vlorë'].map((city) => ({
      ...{ sending: 'ALB', receiving: 'SRB', city, kind: 'consulate' as const, resident: true },
      ...{ accreditedFrom: null, since: '1923-04', until: null, source },
    })),
    {
      ...{ sending: 'SRB', receiving: 'ALB', city: null, kind: 'embassy', resident: false },
      ...{ accreditedFrom: 'GRC', since: null, until: null, count: 3, source },
    },
  ],
  trade: [
    {
      year: 2023,
      exporter: 'SRB',
      importer: 'ALB',
      amount: 2.5e9,
      currency: 'USD',
      approximate: true,
      bound: 'more than',
      amountMin: 2.5e9,
      source,
    },
  ],
});
const KINDS = ['relations', 'missions', 'trade'] as const;
const networkOf = (kind: Graph['kind']): Graph => graph(datasetOf([RELATION]), { kind });
const EDGES = {
  relations: {
    relation: 'albania-serbia',
    certain: true,
    established: '1914',
    hasArticle: true,
    section: CLEAN,
    sentence: 7,
  },
  missions: {
    relation: 'albania-serbia',
    kind: 'consulate',
    city: CLEAN,
    resident: true,
    since: '1923-04',
    section: CLEAN,
    sentence: 7,
  },
  trade: {
    ...{ relation: 'albania-serbia', year: 2023, amount: 2.5e9, currency: 'USD', approximate: true },
    ...{ amountMin: 2.5e9, bound: 'more than', section: CLEAN, sentence: 7 },
  },
};

const PYTHON = `
import sys, json, io, networkx
text = json.load(sys.stdin)
g = networkx.node_link_graph(json.loads(text['text']), edges='edges') if text['json'] else networkx.read_graphml(io.BytesIO(text['text'].encode()))
keys = g.edges(keys=True, data=True) if g.is_multigraph() else [(a, b, d.get('key', d.get('id')), d) for a, b, d in g.edges(data=True)]
print(json.dumps({'type': type(g).__name__, 'nodes': [[n, d['label'], d['region']] for n, d in g.nodes(data=True)], 'edges': [list(e) for e in keys]}))
`;
interface Read {
  type: string;
  nodes: string[][];
  edges: [string, string, string, Record<string, unknown>][];
}
const networkx = (text: string, json: boolean): Read => {
  const { stdout, stderr } = spawnSync('python3', ['-c', PYTHON], {
    input: JSON.stringify({ text, json }),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Read;
};
const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
const hasDot = spawnSync('dot', ['-V']).status === 0;

describe('GraphML', () => {
  it.each(KINDS)('of %s is read by graphology, with its types', (kind) => {
    const constructor = kind === 'relations' ? UndirectedGraph : MultiDirectedGraph;
    const read = graphml.parse(constructor, graphmlText(networkOf(kind), HOSTILE));
    const [first] = networkOf(kind).edges;
    expect(read.nodes()).toEqual(['ALB', 'SRB']);
    expect(read.getNodeAttributes('ALB')).toMatchObject({
      label: 'Albania',
      alpha2: 'AL',
      numeric: '008',
      region: 'Europe',
    });
    expect([read.size, read.extremities(read.edges()[0])]).toEqual([
      kind === 'missions' ? 3 : 1,
      [first?.source, first?.target],
    ]);
    expect(read.getEdgeAttributes(read.edges()[0])).toMatchObject(EDGES[kind]);
  });

  it.each(KINDS)('of %s is well-formed', (kind) => {
    expect(readXml(graphmlText(networkOf(kind), HOSTILE)).texts).toContain(CLEAN);
  });

  it.runIf(hasNetworkx).each(KINDS)('of %s is read by networkx (skipped where it is missing)', (kind) => {
    const { type, nodes, edges } = networkx(graphmlText(networkOf(kind), ''), false);
    expect(nodes).toEqual([
      ['ALB', 'Albania', 'Europe'],
      ['SRB', 'Serbia', 'Europe'],
    ]);
    expect(type).toBe({ relations: 'Graph', missions: 'MultiDiGraph', trade: 'DiGraph' }[kind]);
    expect(edges[0]?.[3]).toMatchObject(EDGES[kind]);
  });
});

describe('node-link JSON', () => {
  const text = (kind: Graph['kind']): string => JSON.stringify(nodeLink(networkOf(kind), 'x'));

  it('is read by graphology', () => {
    const { nodes, edges } = nodeLink(networkOf('missions'), 'x');
    const read = new MultiDirectedGraph();
    for (const { id, ...attributes } of nodes) read.addNode(id, attributes);
    for (const { key, source: from, target, ...attributes } of edges)
      read.addEdgeWithKey(key, from, target, attributes);
    expect([read.order, read.size, new DirectedGraph().order]).toEqual([2, 3, 0]);
  });

  it.runIf(hasNetworkx).each(KINDS)('of %s is read by networkx (skipped where it is missing)', (kind) => {
    const { type, edges } = networkx(text(kind), true);
    expect(type).toBe({ relations: 'Graph', missions: 'MultiDiGraph', trade: 'MultiDiGraph' }[kind]);
    expect(edges[0]?.[2]).toBe(
      { relations: 'albania-serbia', missions: 'albania-serbia/1', trade: 'albania-serbia/1' }[kind],
    );
    expect(edges).toHaveLength(kind === 'missions' ? 3 : 1);
  });
});

describe('DOT', () => {
  it.each(KINDS)('of %s is drawn by Graphviz, with no edge and no node that the text made up', async (kind) => {
    const graphviz = await Graphviz.load();
    const drawn = JSON.parse(graphviz.layout(dotText(networkOf(kind), HOSTILE), 'dot_json', 'dot')) as {
      directed: boolean;
      objects: { name: string; label: string }[];
      edges: Record<string, string>[];
    };
    expect(drawn.directed).toBe(kind !== 'relations');
    expect(drawn.objects.map(({ name, label }) => [name, label])).toEqual([
      ['ALB', 'Albania'],
      ['SRB', 'Serbia'],
    ]);
    expect(drawn.edges).toHaveLength(kind === 'missions' ? 3 : 1);
    expect(drawn.edges[0]?.relation).toBe('albania-serbia');
  });

  it('shows texts as they are', async () => {
    const graphviz = await Graphviz.load();
    const svg = readXml(graphviz.layout(dotText(networkOf('missions'), ''), 'svg', 'dot'));
    expect(JSON.stringify(svg)).toContain(JSON.stringify(CLEAN.slice(0, 20)).slice(1, -1));
    expect(JSON.stringify(svg)).not.toMatch(/[\u0000\u001b\u202e]/u);
  });

  it.runIf(hasDot)('is drawn by dot (skipped where it is missing)', () => {
    const { status, stderr } = spawnSync('dot', ['-Tsvg'], {
      input: dotText(networkOf('missions'), HOSTILE),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
