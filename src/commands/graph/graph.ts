/** `relations graph`: the network of countries. */
import { NAME } from '../../about.js';
import { RelationsError, type ExitName } from '../../errors.js';
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';
import { attribution } from '../../query/attribution.js';
import { graph, type Graph } from '../../query/graph.js';
import { GRAPH_KINDS, type EdgesByKind, type GraphKind } from '../../query/graph-edges.js';
import { readNames } from '../../query/naming.js';
import { edgeColumns, NODE_COLUMNS } from '../../view/kinds/graph/columns.js';
import { GRAPH_EDGES, GRAPH_NODES } from '../../view/kinds/graph/shape.js';
import { commandOf, noDiagram, onlyWhole } from '../../view/formats/diagram.js';
import type { Fields } from '../../view/formats/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';
import { wordValue } from '../shared/values.js';

export interface GraphOptions {
  kind?: string;
  country?: string[];
  among?: boolean;
  nodes?: boolean;
}

export async function run(context: Context, words: readonly string[], options: GraphOptions): Promise<ExitName> {
  if (words.length > 0)
    throw new RelationsError(
      'usage',
      `"graph" takes its countries as options.`,
      `Try: ${NAME} graph --country ${words.join(',')}`,
    );
  const { format, fields } = context.look;
  const own = commandOf(format);
  if (own === 'timeline') throw noDiagram(format);
  if (own === 'graph' && fields !== null) throw onlyWhole(format);
  const isWhole = own === 'graph' || (format === 'json' && fields === null);
  if (options.nodes === true && isWhole)
    throw new RelationsError('usage', `--format ${format} has nodes and edges.`, 'Leave --nodes out.');
  const kind = options.kind === undefined ? 'relations' : wordValue('kind of network', options.kind, GRAPH_KINDS);
  const dataset = await context.dataset();
  const countries = (options.country ?? []).flatMap((name) => countriesOf(name, context));
  const network = graph<GraphKind>(dataset, { kind, countries, among: options.among ?? false });
  const text = isWhole
    ? await wholeText(network, context, `The network of ${kind}. ${attribution(dataset)}`)
    : await listText(network, context, options.nodes ?? false);
  context.print(text);
  if (network.totals > 0)
    context.note(`left out: totals of both directions, which have none: ${network.totals}; relations trade lists them`);
  if (network.edges.length > 0) return 'found';
  context.nothing(
    `The dataset states no ${kind} ${countries.length === 0 ? 'of any two countries' : 'of these countries'}.`,
  );
  return 'nothing';
}

/** A name with commas in it ("Korea, Republic of") is tried as one first. */
function countriesOf(text: string, context: Context): Country['code'][] {
  const names = resolveCountry(text, { exact: true }).status === 'exact' ? [text] : text.split(',');
  return names.flatMap((name) => {
    const { countries, notes } = readNames([name.trim()], { exact: context.exact, answers: () => true });
    for (const note of notes) context.note(note);
    return countries.map(({ code }) => code);
  });
}

async function wholeText(network: Graph, { look }: Context, description: string): Promise<string> {
  if (look.format === 'graphml')
    return (await import('../../view/kinds/graph/graphml.js')).graphmlText(network, description);
  if (look.format === 'dot') return (await import('../../view/kinds/graph/dot.js')).dotText(network, description);
  const [{ nodeLink }, { jsonText }] = await Promise.all([
    import('../../view/kinds/graph/node-link.js'),
    import('../../view/formats/json.js'),
  ]);
  return jsonText(nodeLink(network, description));
}

function listText<Kind extends GraphKind>(network: Graph<Kind>, { look }: Context, isNodes: boolean): Promise<string> {
  const { kind, nodes, edges } = network;
  if (isNodes) return printed({ rows: nodes, columns: NODE_COLUMNS, fields: GRAPH_NODES }, look);
  const fields: Fields<EdgesByKind[Kind]> = GRAPH_EDGES[kind];
  return printed<EdgesByKind[Kind]>({ rows: edges, columns: edgeColumns(kind), fields }, look);
}
