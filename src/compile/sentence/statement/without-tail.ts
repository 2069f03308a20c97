/** A relative clause without what goes on from the main clause behind it. */
import { pattern } from '../../../text/pattern.js';

/** What goes on from the main clause behind "which reopened in 2024": "and a consulate in Lima", "as a part of its own territory". */
const TAIL = pattern('u')`
  ^,_(as_|(and_)?(an?_)?((honorary|liaison|present|former|new)_)?(consulates?|embass(y|ies)|legations?|offices?|high_commissions?)\b).*$`;
/** The words of the clause up to there. */
export function withoutTail(words: string, date: string): string {
  const end = words.indexOf(date) + date.length;
  return words.includes(date) ? words.slice(0, end) + words.slice(end).replace(TAIL, '') : words;
}
