/** The commands, in the order of the help: one line a command. `src/cli/program.ts` makes the command line of their specs. */
import { ADD_COMMAND } from './add/spec.js';
import { CITE_COMMAND } from './cite/spec.js';
import { COMMUNITIES_COMMAND } from './communities/spec.js';
import { COMPARE_COMMAND } from './compare/spec.js';
import { COMPILE_COMMAND } from './compile/spec.js';
import { COMPLETION_COMMAND } from './completion/spec.js';
import { COUNTRIES_COMMAND } from './countries/spec.js';
import { GAPS_COMMAND } from './gaps/spec.js';
import { GRAPH_COMMAND } from './graph/spec.js';
import { LIBRARY_COMMAND } from './library/spec.js';
import { LIST_COMMAND } from './list/spec.js';
import { MAP_COMMAND } from './map/spec.js';
import { MISSIONS_COMMAND } from './missions/spec.js';
import { ON_COMMAND } from './on/spec.js';
import { OPEN_COMMAND } from './open/spec.js';
import { RANK_COMMAND } from './rank/spec.js';
import { REMOVE_COMMAND } from './remove/spec.js';
import { REPORT_COMMAND } from './report/spec.js';
import { SCHEMA_COMMAND } from './schema/spec.js';
import { SEARCH_COMMAND } from './search/spec.js';
import { SHOW_COMMAND } from './show/spec.js';
import { STATUS_COMMAND } from './status/spec.js';
import { TIMELINE_COMMAND } from './timeline/spec.js';
import { TRADE_COMMAND } from './trade/spec.js';
import { UPDATE_COMMAND } from './update/spec.js';
import type { CommandSpec } from './shared/spec.js';

export const COMMANDS: readonly CommandSpec[] = [
  SHOW_COMMAND,
  STATUS_COMMAND,
  TIMELINE_COMMAND,
  TRADE_COMMAND,
  MISSIONS_COMMAND,
  COMMUNITIES_COMMAND,
  COMPARE_COMMAND,
  RANK_COMMAND,
  GAPS_COMMAND,
  ON_COMMAND,
  SEARCH_COMMAND,
  LIST_COMMAND,
  COUNTRIES_COMMAND,
  GRAPH_COMMAND,
  MAP_COMMAND,
  OPEN_COMMAND,
  CITE_COMMAND,
  REPORT_COMMAND,
  ADD_COMMAND,
  LIBRARY_COMMAND,
  UPDATE_COMMAND,
  REMOVE_COMMAND,
  COMPILE_COMMAND,
  COMPLETION_COMMAND,
  SCHEMA_COMMAND,
];
