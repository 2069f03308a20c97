/** A JSON object a line. */
import { cleaned } from '../../text/clean.js';

export function ndjsonText(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row, cleaned)}\n`).join('');
}
