/**
 * Codes of states that political science and old American data use, named with their list: `cow:339`, `gw:SOT`, `fips:GM`. Bare
 * ones are never read, since they clash with ISO's: GM is Germany in FIPS 10-4 and the Gambia in ISO 3166.
 */
import type { CountryCode } from '../model.js';
import { Lines, tableBytes } from './tables.js';

/** The lists by their prefix: Correlates of War, Gleditsch and Ward, FIPS 10-4. */
const LISTED = /^(cow|gw|fips) ?: ?([a-z]{2,3}|\d{1,3})$/i;

/** Opened when the first such code is typed, which few ever are. */
let bytes: Buffer | null = null;

/** The states of a code with its list; empty for a code that the list does not have, null for any other text. */
export function statesByListedCode(typed: string): CountryCode[] | null {
  const [, list, code] = LISTED.exec(typed) ?? [];
  if (list === undefined || code === undefined) return null;
  bytes ??= tableBytes('state-codes.json');
  // Numbers are padded in some files: "020" is Canada.
  const key = code.toUpperCase().replace(/^0+(?=\d)/, '');
  const rows = new Lines(bytes, list.toLowerCase()).holding(`|${key}|`);
  return [...new Set(rows.map((row) => row.slice(0, row.indexOf('|'))))];
}
