/** A JSON object a line. */
import { cleaned } from './json.js';

export function ndjsonText(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row, cleaned)}\n`).join('');
}
