/** A relative clause without what goes on from the main clause behind it. */
import { pattern } from '../../../text/pattern.js';

/** What goes on from the main clause behind "which reopened in 2024": "and a consulate in Lima", "as a part of its own territory". */
const TAIL = pattern('u')`
  ^,_(as_|(and_)?(an?_)?((honorary|liaison|present|former|new)_)?(consulates?|embass(y|ies)|legations?|offices?|high_commissions?)\b).*$`;
/** "has an embassy in Lima, in its present building since": of the one, whatever else there is. */
const OF_ONE = pattern('u')`,_(in|at|on)_(its|the|a|this)_[^,;]{3,40}_since_((early|late)_)?$`;

/** The words of the clause up to there; of a main clause only where its date stands aside. */
export function withoutTail(words: string, date: string, isRelative: boolean): string {
  const start = words.indexOf(date);
  const end = start + date.length;
  if (start < 0 || !(isRelative || OF_ONE.test(words.slice(0, start) + (/^since\s/.exec(date)?.[0] ?? ''))))
    return words;
  return words.slice(0, end) + words.slice(end).replace(TAIL, '');
}
