/** `relations graph` as data. */
import { GRAPH_KINDS } from '../../query/graph-edges.js';
import { GRAPH_EDGES, GRAPH_NODES } from '../../view/kinds/graph/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const GRAPH_COMMAND: CommandSpec = {
  name: 'graph',
  arguments: '',
  description: 'The network of countries, for Gephi, Graphviz, networkx and spreadsheets',
  examples: [
    'graph --country albania --kind missions --format graphml',
    'graph --country france,germany,italy --among --kind trade --format dot',
    'graph --format csv',
    'graph --nodes --format csv',
  ],
  options: [
    {
      flags: '--kind <kind>',
      description: `${GRAPH_KINDS.join(', ')} (default: relations)`,
      values: GRAPH_KINDS,
      strict: true,
    },
    {
      flags: '--country <country>',
      description: 'only the relations of this country; several with commas or repeated',
      values: 'country',
      list: true,
      repeated: true,
    },
    { flags: '--among', description: 'with several countries: only what is between them' },
    { flags: '--nodes', description: 'list the countries of the network in place of its edges' },
    ...listOptions(() => [...Object.values(GRAPH_EDGES).map(({ shape }) => shape), GRAPH_NODES.shape], 'graph'),
  ],
  get note() {
    return `Missions lead from the sending to the receiving state, trade from the exporter to the importer. --json is node-link JSON.\n${fieldsNote(GRAPH_EDGES.relations.shape)} Of missions and trade what "relations missions" and "relations trade" have. Of --nodes: ${fieldsNote(GRAPH_NODES.shape).slice(8)}`;
  },
  run: withContext(() => import('./graph.js')),
};
