/** Lines and texts as RFC 5545 has them: sections 3.1 and 3.3.11. */
import { cleanText } from '../../../text/clean.js';

/** Of a line, without its end. */
const MOST_OCTETS = 75;

/** A text value: clean, and with the signs escaped that would end it. */
export function textValue(text: string): string {
  return cleanText(text)
    .replace(/\t/gu, ' ')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n');
}

/** A content line with its end; a long one is folded between characters, never inside of one. */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}
