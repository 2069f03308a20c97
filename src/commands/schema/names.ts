/** The outputs that have a schema: the names of `Outputs` in `src/commands/outputs.ts`. */
import type { Outputs } from '../outputs.js';

/** A record, so that an output without a place here does not compile. */
const NAMES: Record<keyof Outputs, true> = {
  record: true,
  show: true,
  status: true,
  timeline: true,
  trade: true,
  missions: true,
  communities: true,
  compare: true,
  rank: true,
  gaps: true,
  on: true,
  search: true,
  list: true,
  countries: true,
  graph: true,
  map: true,
  open: true,
  cite: true,
  page: true,
  compile: true,
  report: true,
  add: true,
  update: true,
  library: true,
  remove: true,
  completion: true,
  help: true,
  welcome: true,
};
export const SCHEMAS = Object.keys(NAMES) as (keyof Outputs)[];
