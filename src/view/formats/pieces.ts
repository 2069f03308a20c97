/** Rows printed piece by piece, as they come: together the same text as of all of them at once. */
import type { Look } from '../look/look.js';
import { jsonItems } from './json.js';
import { choice } from './listing.js';
import { ndjsonText } from './ndjson.js';
import { plainText } from './plain.js';
import type { Listing } from './rows.js';

export interface Pieces<Row> {
  /** The text of some rows, at least one; `isFirst`: with what stands before the first. */
  of(rows: readonly Row[], isFirst: boolean): string;
  /** What stands behind the last. */
  end: string;
}

/**
 * Null for a format that asks for all rows before it prints the first one. Throws a `RelationsError` ("usage") for a field that the rows
 * do not have.
 */
export async function pieces<Row>(listing: Omit<Listing<Row>, 'rows'>, look: Look): Promise<Pieces<Row> | null> {
  const { columns, objects, leaves } = await choice({ ...listing, rows: [] }, look);
  switch (look.format) {
    case 'plain':
      return { of: (rows) => plainText(columns, rows, look.paint), end: '' };
    case 'ndjson':
      return { of: (rows) => ndjsonText(objects(rows)), end: '' };
    case 'json':
      return { of: (rows, isFirst) => (isFirst ? '[\n' : ',\n') + jsonItems(objects(rows)), end: '\n]\n' };
    case 'csv': {
      const [{ csvText }, header] = await Promise.all([import('./csv.js'), leaves()]);
      return { of: (rows, isFirst) => csvText(rows, header, look.bom, !isFirst), end: '' };
    }
    case 'tsv': {
      const [{ tsvText }, header] = await Promise.all([import('./tsv.js'), leaves()]);
      return { of: (rows, isFirst) => tsvText(rows, header, !isFirst), end: '' };
    }
    default:
      return null;
  }
}
