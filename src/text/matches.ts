/** All matches of a pattern that is kept: `String.matchAll` clones its pattern on each call, which costs more than the search. */
import { placesOf, type Places } from './sieve.js';

/**
 * The matches in order.
 * @param pattern With the flag `g`, without `y`.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const places = placesOf(text, pattern);
  if (places !== null) return matchesAt(text, places);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** What has a beginning is not empty. */
function matchesAt(text: string, { pattern, places }: Places): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}
