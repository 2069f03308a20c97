/** Writes a word as bash is to insert it in place of what is typed. */
import type { Current } from './line.js';

/** What means something to bash outside quotes, in any place of a word. */
const SPECIAL = /[\s"'\\$`!&|;<>(){}[\]*?#~]/gu;
const SPECIAL_IN_QUOTES = /["\\$`]/gu;

/**
 * The word for the place of the cursor: behind an open quote, or a break that is not quoted, only the part from there. Null
 * when the word does not go on from what stands before that place.
 */
export function bashWord(value: string, { text, quote, from }: Current): string | null {
  const before = text.slice(0, from);
  if (!value.toLowerCase().startsWith(before.toLowerCase())) return null;
  const rest = value.slice(from);
  if (quote === '') return rest.replace(SPECIAL, '\\$&');
  const quoted = quote === '"' ? rest.replace(SPECIAL_IN_QUOTES, '\\$&') : rest.replaceAll("'", "'\\''");
  // Readline closes the quote, but not where it takes our last character for the closing quote.
  return quoted.endsWith(quote) ? quoted + quote : quoted;
}
