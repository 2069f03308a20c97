/** JSON for programs. */
import { cleanText } from '../clean.js';

/**
 * A value as JSON, indented by two spaces, with a line feed at the end. Texts are cleaned one by one: in the finished JSON
 * an escape sequence could swallow a quotation mark.
 */
export function jsonText(value: unknown): string {
  const clean = (_key: string, inner: unknown): unknown => (typeof inner === 'string' ? cleanText(inner) : inner);
  return `${JSON.stringify(value, clean, 2)}\n`;
}
