/** JSON for programs. */
import { cleanText } from '../clean.js';

/**
 * A value as JSON, indented by two spaces, with a line feed at the end. Texts are cleaned one by one: in the finished JSON
 * an escape sequence could swallow a quotation mark.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, cleaned, 2)}\n`;
}

/** For `JSON.stringify`. */
export function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
