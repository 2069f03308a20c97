/** One record, printed in the format asked for: as a whole in JSON, as a table of its facts where there are only rows. */
import type { FactRow } from './fact-row.js';
import { picked, chosenPaths } from './fields.js';
import type { Fields } from './shape.js';
import { FACTS } from './fact-row.js';
import { jsonText } from './json.js';
import { printed } from './listing.js';
import type { Look } from '../look/look.js';

export interface Single<Value> {
  /** Null when there is none. */
  value: Value | null;
  /** What its JSON holds. */
  fields: Fields<Value>;
  facts: (value: Value) => Promise<FactRow[]>;
  /** For a terminal. */
  table: (value: Value) => Promise<string>;
  /** Read aloud, a sentence a line. */
  sentences: (value: Value) => Promise<string[]>;
  /** For a pipe. */
  plain: (value: Value) => Promise<string>;
}

/** The record as text for stdout; "" for people and pipes without one. Throws as `printed` does. */
export async function printedSingle<Value>(single: Single<Value>, look: Look): Promise<string> {
  const { value, fields } = single;
  if (look.format === 'json' || look.format === 'ndjson') {
    const chosen = look.fields === null ? value : picked(value, await chosenPaths(look.fields, fields));
    if (look.format === 'json') return jsonText(chosen);
    return (await import('./ndjson.js')).ndjsonText(value === null ? [] : [chosen]);
  }
  if (look.fields === null && value !== null) {
    if (look.format === 'table') return single.table(value);
    if (look.format === 'plain') return single.plain(value);
    if (look.format === 'text') return (await import('./text.js')).linesText(await single.sentences(value));
  }
  const { factColumns } = await import('./fact-row.js');
  const rows = value === null ? [] : await single.facts(value);
  return printed({ rows, columns: factColumns(), fields: FACTS }, look);
}
