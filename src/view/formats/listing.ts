/** Rows and columns, printed in the format asked for. A new format is one case here; a new command only names its columns and fields. */
import { jsonText } from './json.js';
import type { Look } from '../look/look.js';
import { noDiagram } from './diagram.js';
import { ndjsonText } from './ndjson.js';
import { plainText } from './plain.js';
import type { Choice, Listing } from './rows.js';

/**
 * The listing as text for stdout; "" for people and pipes without rows. Throws a `RelationsError` ("usage") for a field that the
 * rows do not have, and for a diagram.
 */
export async function printed<Row>(listing: Listing<Row>, look: Look): Promise<string> {
  const { rows } = listing;
  const { columns, objects, leaves } = await choice(listing, look);
  switch (look.format) {
    case 'json':
      return jsonText(objects(rows));
    case 'ndjson':
      return ndjsonText(objects(rows));
    case 'csv':
      return (await import('./csv.js')).csvText(rows, await leaves(), look.bom);
    case 'tsv':
      return (await import('./tsv.js')).tsvText(rows, await leaves());
    case 'plain':
      return plainText(columns, rows, look.paint);
    case 'markdown':
      return rows.length === 0 ? '' : (await import('./markdown.js')).markdownText(columns, rows);
    case 'table':
      return rows.length === 0 ? '' : (await import('./table.js')).tableText(columns, rows, look);
    case 'text': {
      if (rows.length === 0) return '';
      const { columnSentences, linesText } = await import('./text.js');
      const own = look.fields === null ? listing.sentences : undefined;
      return linesText(own === undefined ? columnSentences(columns, rows) : await own());
    }
    default:
      throw noDiagram(look.format);
  }
}

/** Throws as `printed` does. */
export async function choice<Row>(listing: Listing<Row>, look: Look): Promise<Choice<Row>> {
  if (look.fields !== null) return (await import('./choice.js')).chosen(listing, look.fields);
  const { columns, fields } = listing;
  return {
    columns,
    objects: (rows) => rows,
    leaves: async () => (await import('./fields.js')).defaultLeaves(fields),
  };
}
