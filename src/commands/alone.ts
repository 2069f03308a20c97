/** Each command's line in the table by itself: a start loads the one that it runs, and not what all others say of themselves. */
import type { CommandSpec } from './shared/spec.js';

const SPECS: Readonly<Record<string, () => Promise<CommandSpec>>> = {
  show: async () => (await import('./show/spec.js')).SHOW_COMMAND,
  status: async () => (await import('./status/spec.js')).STATUS_COMMAND,
  timeline: async () => (await import('./timeline/spec.js')).TIMELINE_COMMAND,
  trade: async () => (await import('./trade/spec.js')).TRADE_COMMAND,
  missions: async () => (await import('./missions/spec.js')).MISSIONS_COMMAND,
  communities: async () => (await import('./communities/spec.js')).COMMUNITIES_COMMAND,
  compare: async () => (await import('./compare/spec.js')).COMPARE_COMMAND,
  rank: async () => (await import('./rank/spec.js')).RANK_COMMAND,
  gaps: async () => (await import('./gaps/spec.js')).GAPS_COMMAND,
  on: async () => (await import('./on/spec.js')).ON_COMMAND,
  search: async () => (await import('./search/spec.js')).SEARCH_COMMAND,
  list: async () => (await import('./list/spec.js')).LIST_COMMAND,
  countries: async () => (await import('./countries/spec.js')).COUNTRIES_COMMAND,
  graph: async () => (await import('./graph/spec.js')).GRAPH_COMMAND,
  map: async () => (await import('./map/spec.js')).MAP_COMMAND,
  open: async () => (await import('./open/spec.js')).OPEN_COMMAND,
  cite: async () => (await import('./cite/spec.js')).CITE_COMMAND,
  report: async () => (await import('./report/spec.js')).REPORT_COMMAND,
  add: async () => (await import('./add/spec.js')).ADD_COMMAND,
  library: async () => (await import('./library/spec.js')).LIBRARY_COMMAND,
  update: async () => (await import('./update/spec.js')).UPDATE_COMMAND,
  remove: async () => (await import('./remove/spec.js')).REMOVE_COMMAND,
  compile: async () => (await import('./compile/spec.js')).COMPILE_COMMAND,
  completion: async () => (await import('./completion/spec.js')).COMPLETION_COMMAND,
  schema: async () => (await import('./schema/spec.js')).SCHEMA_COMMAND,
};

/** The command of this name, as `table.ts` has it; null where there is none. */
export const specNamed = async (name: string): Promise<CommandSpec | null> =>
  Object.hasOwn(SPECS, name) ? ((await SPECS[name]?.()) ?? null) : null;

/** In the order of the table. */
export const NAMES: readonly string[] = Object.keys(SPECS);
