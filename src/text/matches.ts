import { mayContain } from './sieve.js';

/** All matches of a pattern that is kept: `String.matchAll` clones its pattern on each call, which costs more than the search. */

/**
 * The matches in order.
 * @param pattern With the flag `g`, without `y`.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!mayContain(text, pattern)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
