/** CSV by RFC 4180. */
import { cleanText } from '../../text/clean.js';
import { separated } from './separated.js';

/**
 * Lines end with CRLF, as the RFC has it. A text keeps its line ends, between quotes; an empty text is `""`, and null is
 * nothing at all. Rows that go on from others have no header. Excel takes a file for UTF-8 only where a byte order mark says so; other programs stumble over one.
 */
export function csvText(rows: readonly unknown[], leaves: readonly string[], bom = false, isContinued = false): string {
  const string = (value: string): string | { value: string; quoted_empty: boolean } =>
    value === '' ? { value, quoted_empty: true } : value;
  return (
    (bom && !isContinued ? '\ufeff' : '') +
    separated(rows, leaves, cleanText, { record_delimiter: '\r\n', cast: { string }, isContinued })
  );
}
