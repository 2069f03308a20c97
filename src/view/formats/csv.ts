/** CSV by RFC 4180. */
import { cleanText } from '../../text/clean.js';
import { separated } from './separated.js';

/**
 * Lines end with CRLF, as the RFC has it. A text keeps its line ends, between quotes; an empty text is `""`, and null is
 * nothing at all.
 */
export function csvText(rows: readonly unknown[], leaves: readonly string[]): string {
  const string = (value: string): string | { value: string; quoted_empty: boolean } =>
    value === '' ? { value, quoted_empty: true } : value;
  return separated(rows, leaves, cleanText, { record_delimiter: '\r\n', cast: { string } });
}
