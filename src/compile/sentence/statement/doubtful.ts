/** Clauses of which the words do not say what is meant. */
import type { Divided, Segment } from './segment.js';
import { antecedentOf } from './subject.js';

/** "to which it was submitted", "Peru and Chile, to which …": who or what is meant stays unsaid. */
export function isUnclear(divided: Divided, segment: Segment): boolean {
  const { text } = divided;
  return (
    /^(?:it|they|he|she|both|these|this)\s/.test(text.slice(segment.start, segment.start + 8)) ||
    /\sand\s/.test(antecedentOf(divided, segment)) ||
    /\sof\s(?:the|an?|its|their)\s[^,]{1,40}$/.test(text.slice(0, segment.at))
  );
}

/** "sources spoke of 15 in 2013, scholars quoted in 2018 of 40, and the embassy of 30 in 2024": that has no verb where its items have none. */
export function isDoubtful({ segments }: Divided, head: Segment): boolean {
  const clause = head.kind === 'item' ? segments[head.host] : head;
  if (clause?.kind !== 'clause' || clause.word !== ',') return false;
  return segments.some(({ kind, word, host }) => kind === 'item' && word === 'and' && segments[host] === clause);
}
