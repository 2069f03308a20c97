/** Words that count from a date that follows in their sentence: "Following a warning the previous day, Peru attacked on 17 June 1940". */
import { oneOf, pattern } from '../../text/pattern.js';
import type { Found } from './mention.js';

/** "the previous day", "the month before", "two years earlier" */
export const isBackward = (text: string): boolean =>
  /\b(?:previous|preceding|before|earlier)$|\b(?:previous|preceding)\b/i.test(text);
const IS_SAME = /\b(?:that|the same) year$/i;

/** A clause or phrase in front of the main clause, which is told of an earlier time. */
const IN_FRONT = pattern('u')`
  ^(${oneOf`
    Following After Having Despite Although Though Because As Since When Once With In_(response|reply|reaction|answer|protest)
    \p{Lu}\p{Ll}+(ing|ed)`})_[^,;:]*$`;
/** "President Roa, facing an election later that year, ordered on 17 January 1983" */
const INSERTED = pattern('u')`,_(having_)?\p{Ll}+(ing|ed)\b[^,;:]*$`;
/** What parts it from the main clause, in which the date stands. */
const MAIN = /^[^;:]*?,\s[^;:]*$/;
const OWN_CLAUSE = pattern('u')`,_${oneOf`and but while whereas which who although`}\b`;

/** Whether the first date of a sentence is counted from the next one. */
export function countsAhead(sentence: string, first: Found, next: Found | undefined): boolean {
  if (first.basis !== 'context' || next?.basis !== 'stated' || next.point === null) return false;
  const isSame = IS_SAME.test(first.text);
  if (!isSame && !isBackward(first.text)) return false;
  const before = sentence.slice(0, first.start);
  const between = sentence.slice(first.end, next.start);
  if (!MAIN.test(between) || OWN_CLAUSE.test(between)) return false;
  return IN_FRONT.test(before) || INSERTED.test(before);
}
