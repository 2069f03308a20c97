/** Rows and columns, printed in the format asked for. A new format is one case here; a new command only names its columns and fields. */
import type { Column } from './column.js';
import { jsonText } from './json.js';
import type { Look } from './look.js';
import { noDiagram } from './formats/diagram.js';
import { ndjsonText } from './formats/ndjson.js';
import { plainText } from './formats/plain.js';
import type { Fields } from './formats/shape.js';

export interface Listing<Row> {
  columns: readonly Column<Row>[];
  /** As they are printed in JSON. */
  rows: readonly Row[];
  /** What the rows' JSON holds, for `--fields` and for the columns of CSV and TSV. */
  fields: Fields<Row>;
}

/**
 * The listing as text for stdout; "" for people and pipes without rows. Throws a `RelationsError` ("usage") for a field that the
 * rows do not have, and for a diagram.
 */
export async function printed<Row>(listing: Listing<Row>, look: Look): Promise<string> {
  const { rows } = listing;
  const { columns, objects, leaves } = await choice(listing, look);
  switch (look.format) {
    case 'json':
      return jsonText(objects());
    case 'ndjson':
      return ndjsonText(objects());
    case 'csv':
      return (await import('./formats/csv.js')).csvText(rows, await leaves());
    case 'tsv':
      return (await import('./formats/tsv.js')).tsvText(rows, await leaves());
    case 'plain':
      return plainText(columns, rows, look.paint);
    case 'markdown':
      return rows.length === 0 ? '' : (await import('./formats/markdown.js')).markdownText(columns, rows);
    case 'table':
      return rows.length === 0 ? '' : (await import('./table.js')).tableText(columns, rows, look);
    case 'mermaid':
      throw noDiagram(null);
  }
}

/** What `--fields` leaves of a listing. */
export interface Choice<Row> {
  columns: readonly Column<Row>[];
  /** The rows for JSON. */
  objects: () => readonly unknown[];
  /** Paths of the columns of CSV and TSV. */
  leaves: () => Promise<readonly string[]>;
}

async function choice<Row>(listing: Listing<Row>, look: Look): Promise<Choice<Row>> {
  if (look.fields !== null) return (await import('./formats/choice.js')).chosen(listing, look.fields);
  const { columns, rows, fields } = listing;
  return {
    columns,
    objects: () => rows,
    leaves: async () => (await import('./formats/fields.js')).defaultLeaves(fields),
  };
}
