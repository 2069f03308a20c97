/** Values between tabs, with a header line (IANA's text/tab-separated-values): no value has a tab or a line end. */
import { cleanLine } from '../../text/clean.js';
import { separated } from './separated.js';

export function tsvText(rows: readonly unknown[], leaves: readonly string[], isContinued = false): string {
  return separated(rows, leaves, cleanLine, { delimiter: '\t', quote: false, record_delimiter: '\n', isContinued });
}
