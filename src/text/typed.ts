/** Names as a person would type them in a shell. */
import { cleanLine } from './clean.js';

/** In lower case, in quotes where the shell needs them: `albania`, `"north macedonia"`. */
export function typedName(name: string): string {
  const word = cleanLine(name).toLowerCase();
  if (/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*$/u.test(word)) return word;
  return /["$`\\!]/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
