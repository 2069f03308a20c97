/** JSON for programs. */
import { cleaned } from '../../text/clean.js';

/**
 * A value as JSON, indented by two spaces, with a line feed at the end. Texts are cleaned one by one: in the finished JSON
 * an escape sequence could swallow a quotation mark.
 */
export function jsonText(value: unknown): string {
  // Of a text that has to be cleaned JSON has an escape or the bare sign; nearly all have neither, and to ask costs little.
  const text = JSON.stringify(value, null, 2);
  if (!SUSPECT.test(text)) return `${text}\n`;
  return `${JSON.stringify(value, cleaned, 2)}\n`;
}

/** The items of a list, as they stand between its brackets: with nothing before the first and nothing behind the last. */
export function jsonItems(items: readonly unknown[]): string {
  return jsonText(items).slice(2, -3);
}

const SUSPECT =
  /\\[^"\\n]|[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;
